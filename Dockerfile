# One image for every process of Debrief; the command chooses which:
#   dist/programs/debrief.js    everything in one process, data in /var/lib/debrief (the default)
#   dist/programs/api.js        the API, any number of times   } need KURRENTDB_URL
#   dist/programs/projector.js  the projector                  } and DATABASE_URL

FROM node:20-bookworm-slim AS build
# better-sqlite3 compiles itself where no prebuilt binary can be had.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends g++ make python3 \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /debrief
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY apps apps
COPY libs libs
RUN npm run build
# Only what is needed to run: no development dependencies, nor what the rest carries for compilers and debuggers; TypeScript itself stays
# behind `npm prune` as somebody's optional companion. Licences stay.
RUN npm prune --omit=dev --no-audit --no-fund \
 && rm -rf node_modules/typescript node_modules/better-sqlite3/deps node_modules/better-sqlite3/src dist/.tsbuildinfo* \
 && find node_modules/better-sqlite3/build -type f ! -name better_sqlite3.node -delete \
 && find node_modules -type f '(' -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' ')' -delete

FROM node:20-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4000 \
    DEBRIEF_DATA=/var/lib/debrief
RUN install --directory --owner=node --group=node --mode=0700 /var/lib/debrief
WORKDIR /debrief
COPY LICENSE package.json ./
COPY --from=build /debrief/node_modules node_modules
COPY --from=build /debrief/dist dist
# By number, so that Kubernetes can tell that this is not root.
USER 1000:1000
VOLUME /var/lib/debrief
EXPOSE 4000
# Whether it lives, not whether it is ready: what restarts unhealthy containers must not do so because a database is down.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/programs/debrief.js"]
