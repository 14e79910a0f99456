import type { Concept } from './concepts.js';

/** Closer kinds than {@link concepts}, of what happened, to what, and how it was undone: words that engineers use for the same. */
export const signs: readonly Concept[] = [
  {
    key: 'more-demand',
    names: 'overload load traffic demand flood surge',
    terms: `increase traffic; traffic increase; increased traffic; increased load; increase load; load increase; spike; traffic spike; surge; burst; peak; flood; influx;
      high load; heavy load; high volume; large volume; high traffic; unexpected traffic; unusually high; higher normal; higher usual; increase request; increased request;
      request rate; demand; growth; overwhelm; overwhelmed; sudden increase; significant increase; ramp; anomalous spike`,
  },
  {
    key: 'too-little',
    names: 'capacity overload exhaustion resource resources quota saturation',
    terms: `insufficient; not enough; exhaust; exhausted; exhaustion; ran out; run out; running out; deplete; depleted; starvation; starved; full; shortage; lack capacity;
      limited capacity; reduced capacity; insufficient capacity; capacity limit; limit reached; reached limit; exceeded limit; hit limit; exceed; exceeded; quota; maximum; ceiling; headroom; undersized;
      under provisioned; underprovisioned; operational threshold; constrained; low available`,
  },
  {
    key: 'slow-resource',
    names: 'resource resources saturation exhaustion',
    terms: `cpu; memory; high cpu; cpu utilization; cpu usage; memory pressure; memory usage; out memory; oom; thread pool; thread; connection pool; socket; port exhaustion; snat;
      file descriptor; disk space; storage space; iops; contention; resource contention; lock contention; hot spot; hotspot; hot partition; noisy neighbor; bottleneck; utilization; saturate; saturated; saturation`,
  },
  {
    key: 'queueing',
    names: 'overload congestion throttling',
    terms: `queue; queued; queuing; backlog; pile; piled; build backlog; buildup; delay processing; throttle; throttled; throttling; rate limit; rate limiting; backpressure; shed; load shedding; congest; congested; congestion; timeouts; timed`,
  },
  {
    key: 'add-capacity',
    names: 'capacity scaling scale overload',
    terms: `scale; scaled; scale out; scaled out; scaling; scale up; scaled up; additional capacity; add capacity; added capacity; increase capacity; increased capacity; additional resource; added resource;
      additional instance; more instance; increase resource; increased resource; increased quota; raise limit; increased limit; provision; provisioned; larger; redistribute; redistributed; rebalance; rebalanced`,
  },
  {
    key: 'undo-change',
    names: 'deploy deployment deployments rollout release change',
    terms: `rollback; roll back; rolled back; rolling back; revert; reverted; reverting; undo; undone; previous version; earlier version; previous build; known good; previous state; back previous;
      previous configuration; backed out; back out; halt rollout; halted; pause rollout; stopped rollout; stop deployment`,
  },
  {
    key: 'revert-setting',
    names: 'config configuration configurations setting settings flag flags',
    terms: `revert configuration; reverted configuration; corrected configuration; correct configuration; configuration corrected; fixed configuration; configuration rollback; updated configuration;
      update configuration; reconfigure; reconfigured; reconfiguration; correct setting; corrected setting; disabled feature; disable feature; feature flag; manual configuration; adjust; adjusted; override`,
  },
  {
    key: 'patch',
    names: 'bug bugs defect defects',
    terms: `hotfix; hot fix; patch; patched; fix deployed; deploy fix; deployed fix; developed fix; code fix; bug fix; fix code; apply fix; applied fix; new build; corrected code; software fix; permanent fix`,
  },
  {
    key: 'restart',
    names: '',
    terms: `restart; restarted; restarting; reboot; rebooted; power cycle; recycle; recycled; bounce; reset; kill; killed; redeploy; redeployed; reimage`,
  },
  {
    key: 'move-away',
    names: '',
    terms: `failover; failed over; fail over; failing over; reroute; rerouted; redirect; redirected; divert; diverted; drain; drained; traffic away; shift traffic; shifted traffic; move traffic; moved traffic; rotation; out rotation;
      isolate; isolated; remove service; removed service; took out; taken out; withdraw; withdrawn; standby; alternate; alternative path; evacuate`,
  },
  {
    key: 'replace-part',
    names: 'hardware',
    terms: `replace; replaced; replacing; replacement; repair; repaired; splice; spliced; spare; swap; swapped; technician; onsite; site engineer; datacenter engineer; field engineer; vendor engaged; physical`,
  },
  {
    key: 'block',
    names: 'traffic abuse attack',
    terms: `block; blocked; blocking; filter; mitigation rule; deny; blacklist; ban; cancel; canceled; cancelled; abusive; abuse; bad actor; single customer; single tenant; internal service; internal caller; caller; client`,
  },
  {
    key: 'restore-data',
    names: 'data corruption',
    terms: `restore backup; backup; restore data; restored data; rebuild; rebuilt; reprocess; reprocessed; replay; backfill; repopulate; resync; resynchronize; recreate; recreated; recover data; repair data; reindex`,
  },
  {
    key: 'new-software',
    names: 'deploy deployment deployments rollout release version upgrade binary',
    terms: `new version; new release; new build; new code; code change; software update; software release; software change; code deployment; code update; recent deployment; deployment task; platform update; service update; recent release;
      release; released; rollout; rolled out; roll out; rolling out; binary; deploy; deployed; deployment; upgrade; upgraded; upgrading; canary; push; pushed; new feature; feature; launch; launched; recent update; update deployed; update rolled; introduced`,
  },
  {
    key: 'changed-setting',
    names: 'config configuration configurations setting settings misconfiguration parameter',
    terms: `configuration change; config change; configuration update; configuration push; configuration rollout; change configuration; changed configuration; misconfiguration; misconfigured; misconfigure; incorrect configuration;
      invalid configuration; bad configuration; wrong configuration; incorrectly configured; configured incorrectly; improperly configured; not configured; configuration error; configuration issue; configuration file; configuration setting; configuration value; incorrect setting; incorrect value;
      incorrectly set; setting; parameter; flag; default; control list; acl; policy; rule; dns record; record; mapping; whitelist; allowlist; typo; missing configuration; stale configuration; conflicting; conflict`,
  },
  {
    key: 'coding-fault',
    names: 'bug bugs defect defects code logic',
    terms: `bug; software bug; code bug; defect; software defect; code defect; latent bug; latent defect; latent; flaw; logic; logic error; code path; code; race condition; race; deadlock; memory leak; leak; null; null reference; null pointer; exception;
      unhandled exception; uncaught; crash; crashed; crashing; crash loop; panic; assertion; infinite loop; loop; regression; edge case; corner case; unhandled; incorrectly handled; not handle; software issue; software error; software fault; overflow; off one; parse; parser; incorrect logic; inefficient; algorithm; implementation`,
  },
  {
    key: 'timing',
    names: 'concurrency',
    terms: `race; race condition; concurrency; concurrent; simultaneous; simultaneously; deadlock; lock; locking; locked; mutex; contention; order; ordering; sequence; timing; synchronize; synchronization; transaction; serial; blocked thread`,
  },
  {
    key: 'mismatch',
    names: 'incompatibility',
    terms: `incompatible; incompatibility; compatibility; backward compatible; mismatch; mismatched; version mismatch; unsupported; not support; unrecognized; unexpected format; invalid format; schema; malformed; dependency version; inconsistent; inconsistency; out sync`,
  },
  {
    key: 'electricity',
    names: 'power electricity',
    terms: `power; power loss; power event; power outage; power interruption; utility power; utility; generator; ups; uninterruptible; breaker; electrical; electricity; voltage; voltage sag; transformer; substation; battery; pdu; switchgear; surge power; power distribution; power feed; transfer switch`,
  },
  {
    key: 'heat',
    names: 'cooling environment environmental',
    terms: `cooling; chiller; hvac; air handler; air handling; air conditioning; temperature; overheat; overheating; thermal; heat; humidity; airflow; fire; fire suppression; smoke; inert; water leak; coolant; pump; thermal shutdown`,
  },
  {
    key: 'elements',
    names: 'environment environmental weather external',
    terms: `lightning; storm; weather; hurricane; typhoon; earthquake; flood; ice; snow; wind; heatwave; heat wave; fire; act nature; natural disaster; tornado; wildfire`,
  },
  {
    key: 'broken-part',
    names: 'hardware machine disk device',
    terms: `hardware; hardware failure; hardware fault; hardware error; hardware issue; faulty; failed component; component failure; defective; malfunction; malfunctioned; disk failure; drive failure; disk; ssd; drive; dimm; nic; line card; linecard; power supply; chassis; motherboard; firmware; optic; transceiver;
      switch failure; router failure; device failure; server failure; machine failure; faulty device; failed switch; failed router; physical; bad disk; degraded hardware; raid`,
  },
  {
    key: 'cable',
    names: 'network link connectivity external',
    terms: `fiber; fibre; fiber cut; cable; cable cut; submarine; undersea; conduit; optical; optical fiber; splice; dark fiber; link failure; link down; circuit; construction; backhoe; excavation; severed`,
  },
  {
    key: 'routing',
    names: 'network networking routing router',
    terms: `bgp; route; routes; routing; router; prefix; peering; advertise; advertisement; announcement; backbone; wan; packet; packet loss; dropped packet; network device; network switch; switch; load balancer; load balancing; network path; path; vlan; subnet; nat; firewall; ip address; network link; network interface; interconnect; edge site; control plane`,
  },
  {
    key: 'naming',
    names: 'dns',
    terms: `dns; name resolution; name server; nameserver; domain name; resolver; resolve name; dns query; dns server; zone file; dns record; registrar; delegation; lookups`,
  },
  {
    key: 'outside-party',
    names: 'external third party provider supplier vendor',
    terms: `third party; vendor; supplier; external provider; external; upstream provider; provider; service provider; isp; carrier; telecom; telecommunications; transit; transit provider; partner; certificate authority; utility company; utility provider; local utility; contractor; external dependency;
      outside; regional provider; hosting provider; fiber provider; cloud provider; partner network; public internet; internet provider; attack; ddos; distributed denial; denial service`,
  },
  {
    key: 'inside-party',
    names: 'dependency dependencies upstream',
    terms: `dependent service; dependency; dependencies; downstream; upstream; backend service; underlying service; underlying storage; underlying infrastructure; underlying; internal dependency; storage; database; shared service; platform; relied; relies; depend; depends`,
  },
  {
    key: 'attack',
    names: 'attack security',
    terms: `attack; attacker; ddos; distributed denial; denial service; malicious; layer attack; volumetric; botnet; exploit; intrusion; compromised; breach; abuse; abusive; vulnerability; security`,
  },
  {
    key: 'planned-work',
    names: 'maintenance planned migration',
    terms: `maintenance; planned maintenance; scheduled maintenance; routine maintenance; maintenance activity; maintenance event; maintenance window; maintenance operation; maintenance process; maintenance work; planned; scheduled; routine; upgrade work; hardware refresh; refresh;
      migration; migrate; migrated; migrating; decommission; decommissioned; decommissioning; retire; retired; move; relocation; operational task; preventive; servicing`,
  },
  {
    key: 'by-hand',
    names: 'procedure process manual',
    terms: `manual; manually; manual operation; operator; engineer performed; command; human; mistake; accident; accidentally; inadvertently; inadvertent; procedure; procedural; standard operating; step; runbook; checklist; process; approval; unintentionally; wrong command; error during; incorrectly removed; erroneously`,
  },
  {
    key: 'by-machine',
    names: 'automation automated automatic',
    terms: `automation; automated; automatic; automatically; automated process; automated system; script; workflow; scheduler; cron; job; cleanup; garbage collection; orchestrator; orchestration; controller; auto heal; self healing; auto scaling; autoscaler; remediation; tool; tooling`,
  },
  {
    key: 'taken-away',
    names: 'removal decommission',
    terms: `delete; deleted; deletion; remove; removed; removal; decommission; disable; disabled; unavailable component; missing; lost; drop; dropped; offline; took offline; taken offline; shut; shutdown; purge; purged; expired; deprecate; deprecated; withdrawn`,
  },
  {
    key: 'ran-out-of-time',
    names: 'certificate certificates expiry expired secrets',
    terms: `certificate; expire; expired; expiry; expiration; renewal; renew; renewed; not renewed; rotate; rotated; rotation; tls; ssl; signing key; secret; credential; token; licence; license; leap; clock; clock skew; time synchronization; date; stale`,
  },
  {
    key: 'spread',
    names: 'cascade cascading retries',
    terms: `cascade; cascading; retry; retries; retry storm; thundering herd; amplify; amplified; domino; feedback loop; vicious; knock; propagate; propagated; spread; chain; secondary impact; exacerbate; exacerbated; compounded; circular dependency; herd; recovery storm`,
  },
  {
    key: 'missed-check',
    names: 'test tests testing validation review',
    terms: `test; tested; testing; untested; coverage; validation; validate; validated; not caught; not detected; caught; staging; preproduction; pre production; test environment; review; verification; safe deployment; safety check; gap; missed; undetected; unnoticed`,
  },
  {
    key: 'standby-failed',
    names: 'redundancy failover',
    terms: `failover failed; failed failover; failed transfer; redundancy; redundant; redundant path; backup power; backup generator; backup failed; standby; secondary; replica; replication; quorum; leader election; leader; primary; single point; health probe; health check; heartbeat; master; election; failed start`,
  },
  {
    key: 'stored-data',
    names: 'data integrity corruption database',
    terms: `data; corrupt; corrupted; corruption; data loss; stale; stale data; cache; index; metadata; database; table; query; queries; query plan; execution plan; statistics; schema; schema change; partition; replication; replica; backup; storage; invalid data; bad data; batch`,
  },
  {
    key: 'who-may',
    names: 'access authentication authorisation authorization permission credentials',
    terms: `authentication; authenticate; authorization; authorize; permission; access; access control; role; identity; login; sign; token; credential; account; service account; oauth; saml; directory; denied; forbidden; unauthorized; policy`,
  },
];
