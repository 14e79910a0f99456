/** Software, services and companies that are written like somebody's name or handle. What one of these does, no person did. */
export const softwareNames: ReadonlySet<string> = new Set(
  (
    'activemq airbrake airflow ajv akamai alertmanager alloy amazon amqp android angular ansible apache apiserver apt arango argo ' +
    'argocd artifactory asana asterisk atlantis atlas auth0 authelia authentik aws axios azure babel bacula bamboo bash bazel beam ' +
    'bgp bind bitbucket boto buildkite bundler bunyan cadence calico capistrano capybara cargo cassandra celery ceph certbot chef ' +
    'chrome chromium chronos cilium circleci citoid citus clang clickhouse cloudera cloudflare cloudfront cloudinit cloudwatch ' +
    'cockroach cockroachdb concourse conda confd confluence conftool consul containerd coredns corosync cortana cortex couchbase ' +
    'couchdb crio cron crond cumin curl cyrus dagster dapr dask databricks datadog debezium debian deno dependabot digitalocean ' +
    'django dns docker dockerd dovecot drone dropbox druid drupal dynamo dynamodb edgex elastic elasticsearch electron elixir ' +
    'envoy erlang esbuild eslint etcd etherpad exim express falco fargate fastapi fastify fastly fedora ffmpeg firebase firefox ' +
    'firestore flannel flask flink fluentbit fluentd flux flyway forgejo galera gatling gatsby gdnsd gemini gerrit ghost git gitea ' +
    'github gitlab gitlfs gluster glusterfs go golang google gradle grafana graphite graphql graylog groovy grpc grunt gulp ' +
    'gunicorn hadoop hapi haproxy harbor hashicorp hasura hazelcast hbase helm heroku hetzner hive homebrew honeycomb hubot ' +
    'hyper-v hystrix icinga ignite impala influx influxdb ingress instagram ipsec istio jaeger java javascript jbod jenkins jest ' +
    'jetty jira jitsi joi joomla jquery json jupyter jupyterhub kafka karma karpenter keda keel keepalived kerberos kestrel ' +
    'keycloak kibana kinesis knative knex koa kong kops kotlin kube kubeadm kubectl kubeflow kubelet kubernetes kured kustomize ' +
    'kyverno lambda laravel launchdarkly ldap lerna libvirt linkerd linode linux lodash loglevel logstash loki lua lucene luigi ' +
    'lustre magento mailchimp mailgun mailman mapreduce mariadb mattermost maven mediawiki memcache memcached meraki mercurial ' +
    'mesos metabase metallb meteor microsoft milvus mimir minikube minio mjolnir mocha mongo mongod mongodb mongoose moodle ' +
    'mosquitto mtr mysql mysqld nagios nats neo4j netapp netbox netdata netlify netsuite netty newrelic next nextcloud nfs nginx ' +
    'nix nodejs nodemon nodepool nomad npm nsq ntp numpy nuxt nvidia odoo okta opencart opensearch openshift openssl openstack ' +
    'openvpn opsgenie oracle ovh pacemaker packer pagerduty pandas parsoid patroni percona perl pgbouncer phabricator php phpfpm ' +
    'pingdom pino pip pnpm podman postfix postgres postgresql postman powerdns powershell preact prefect presto prettier prisma ' +
    'prom prometheus promtail proxmox proxysql pulsar pulumi puma puppet puppetdb pybal pypi pytest python pytorch qemu quartz ' +
    'quay rabbit rabbitmq rails rancher ray rclone react readthedocs redash redhat redis redshift renovate resque restbase restic ' +
    'riak rollbar rollup rook rspec rsync rsyslog rubocop rubygems runc rundeck rust safari sagemaker salesforce salt samba scala ' +
    'scap scrapy selenium sendgrid sendmail sensu sentinel sentry sequelize serverless shopify sidekiq sinon skype slack slurm ' +
    'snowflake snyk solaris solidus solr sonar sonarqube spark spicerack spinnaker splunk spotify spring sqlite squid sshd ssl ' +
    'statsd statuspage strimzi stripe sudo supabase supervisor supervisord svelte swarm swc swift symfony sympa syslog systemd ' +
    'tableau tailscale tekton telegraf telegram tempo temporal tensorflow terraform terragrunt terser thanos tilt tokio tomcat ' +
    'traefik travis trello trino trivy tslint turborepo twilio twitter typeorm typescript ubuntu udev unbound unicorn unix uptime ' +
    'uwsgi vagrant varnish vault vaultwarden vector velero vercel victoriametrics virtualbox vite vitess vitest vmware vsphere ' +
    'vuex wasm weave webpack webrtc websocket wikibase wikidata wikipedia windows wireguard woodpecker wordpress xcode xen yarn ' +
    'yum zabbix zendesk zipkin zod zookeeper zoom zulip zuora zuul'
  ).split(' '),
);
