/**
 * What goes wrong in operations, in general English: the words that speak of each kind, whoever runs whatever. `names` are the words by which a
 * class's key, name or description shows that it means this kind. A term of several words is found where they follow each other, little words left out.
 */
export interface Concept {
  readonly key: string;
  readonly names: string;
  readonly terms: string;
}

export const concepts: readonly Concept[] = [
  {
    key: 'configuration',
    names: 'config configuration configurations setting settings flag flags misconfiguration parameter',
    terms: `config; configuration; configure; misconfiguration; misconfigured; setting; parameter; feature flag; flag; toggle; incorrect value;
      wrong value; incorrectly set; invalid setting; access list; allow list; deny list; firewall rule; policy change; routing rule;
      environment variable; manifest; yaml; template; terraform; infrastructure code; default value; mapping; record; whitelist; acl; dns record; quota setting;
      configuration change; configuration drift; rule; typo`,
  },
  {
    key: 'defect',
    names: 'software bug bugs defect defects code fault regression error logic',
    terms: `bug; defect; code; software; regression; race condition; race; deadlock; null pointer; exception; unhandled exception; memory leak; leak; logic; logic error;
      edge case; corner case; crash; crashed; crash loop; stack trace; segmentation fault; code path; latent; incompatible; incompatibility; infinite loop;
      concurrency; locking; lock; parser; parsing; serialization; software issue; software error; code defect; code issue; flaw; hotfix; patch; compiler; library; incorrectly handled; retry loop; unexpected behavior; client library`,
  },
  {
    key: 'deployment',
    names: 'deploy deployment deployments rollout release binary change version upgrade',
    terms: `deploy; deployment; deployed; rollout; roll; release; released; new version; upgrade; upgraded; update deployed; recent update; recent change;
      code change; build; canary; staged rollout; push; pushed production; ship; rollback; previous version; earlier version; previous build;
      revert; reverted; migration; deployment task; software update; platform update; recent deployment; pipeline; release process; safe deployment; promote;
      blue green; feature launch; platform change`,
  },
  {
    key: 'maintenance',
    names: 'maintenance experiment planned decommission',
    terms: `maintenance; planned maintenance; scheduled maintenance; maintenance window; routine maintenance; maintenance activity; planned; decommission; decommissioned;
      drill; experiment; exercise; chaos; game day; failover test; recovery test; upgrade work; repair work; replacement work; key rotation; rotation; routine`,
  },
  {
    key: 'capacity',
    names: 'capacity overload scaling scale resource resources load saturation exhaustion quota',
    terms: `capacity; load; overload; overloaded; high load; increased load; traffic increase; spike; surge; demand; high volume; volume; exhausted; exhaustion;
      resource exhaustion; saturate; saturated; saturation; high cpu; cpu; memory; memory pressure; memory usage; disk space; disk full; full; queue; backlog;
      throttle; throttled; throttling; rate limit; quota; limit reached; operational threshold; threshold; scale; scaled; scaling; autoscale;
      autoscaling; insufficient; insufficient capacity; additional capacity; add capacity; resource contention; contention; connection pool; thread pool; bottleneck;
      utilization; high utilization; congestion; hot spot; peak; unable keep; starvation; starved; heavy; excessive; large number; unusually high; request rate; headroom`,
  },
  {
    key: 'traffic',
    names: 'traffic user users behaviour demand flood',
    terms: `traffic; flood; spike; surge; burst; unexpected traffic; traffic pattern; user behavior; customer workload; workload; bot; crawler; retry storm; thundering herd;
      growth; organic growth; peak; campaign; launch; abusive; denial service; ddos; client retry; increase request; large request; expensive query; query`,
  },
  {
    key: 'power',
    names: 'power environment environmental cooling electricity facility datacenter',
    terms: `power; power loss; power outage; power supply; utility; utility power; generator; ups; uninterruptible; breaker; breaker tripped; electrical; electricity;
      voltage; voltage sag; transformer; substation; battery; feed; cooling; chiller; hvac; air conditioning; temperature; overheating; thermal; heat; humidity; water leak;
      flood; fire; fire suppression; smoke; lightning; storm; weather; hurricane; earthquake; facility; data center; rack; grid`,
  },
  {
    key: 'hardware',
    names: 'hardware machine machines disk disks device',
    terms: `hardware; hardware failure; hardware fault; faulty; faulty device; disk failure; drive; disk; ssd; memory module; dimm; nic; line card; power supply; chassis; motherboard;
      firmware; hardware error; bad hardware; component failure; failed component; physical; replaced hardware; defective; switch failure; router failure; device; cable; optic;
      transceiver; server failure; storage node; raid; controller`,
  },
  {
    key: 'network',
    names: 'network networking routing dns link connectivity router',
    terms: `network; networking; network connectivity; packet loss; packet; route; router; routing; bgp; switch; link; fiber; fiber cut; fibre; backbone; peering; dns; name resolution;
      resolver; load balancer; load balancing; network device; network switch; network interface; latency; bandwidth; vlan; subnet; vpn; gateway; firewall; nat; mtu; ip address; prefix;
      advertise; route advertisement; interconnect; edge; tcp; udp; wan; optical; partition; network partition; congestion; connectivity loss`,
  },
  {
    key: 'third-party',
    names: 'external third party dependency dependencies provider supplier vendor upstream',
    terms: `third party; vendor; supplier; external; external provider; external dependency; upstream; fiber cut; cable cut; utility power; lightning; weather; storm; voltage sag; upstream provider; provider; partner; isp; internet service; carrier;
      telecommunication; transit provider; cdn provider; outside; saas; subscription; certificate authority; registrar; contractor; construction;
      utility company; downstream impact; dependency; dependent service; hosting provider; external service; open source; antivirus; operator`,
  },
  {
    key: 'cascade',
    names: 'architecture cascade cascading design retries',
    terms: `cascade; cascading; cascading failure; single point; point failure; shared; retry; retry storm; retries amplified; amplify; thundering herd; circular dependency; blast radius;
      isolation; coupling; domino; feedback loop; failover failed; knock; propagate; spread; global; redundancy; timeouts; backpressure; circuit breaker; bulkhead;
      architecture; design; health check; quorum; split brain; leader election; metastable`,
  },
  {
    key: 'data',
    names: 'data integrity corruption database pipeline stale',
    terms: `data; corrupt; corrupted; corruption; data loss; inconsistent; inconsistency; stale; stale data; missing data; duplicate; duplicated; lost; deleted; accidentally deleted; schema;
      schema change; database; migration; backup; restore; replication; replication lag; replica; index; cache; invalid data; malformed; bad data; batch; batch job; pipeline; import; etl; metadata;
      orphaned; reconciliation; checksum; wrong data; integrity`,
  },
  {
    key: 'access',
    names: 'access certificate certificates authentication authorisation authorization secrets credentials permission',
    terms: `certificate; certificate expired; tls; ssl; expired; expiry; expiration; renewal; renew; renewed; rotate; rotation; key rotation; credential; secret; password; token; signing key; key vault;
      authentication; authenticate; authorization; unauthorized; permission; permission denied; access denied; forbidden; role; identity; login; sign; oauth; saml; trust; service account; privilege`,
  },
  {
    key: 'expiry',
    names: 'time expiry expired expiration clock calendar leap',
    terms: `expired; expire; expiry; expiration; certificate expired; renewal; licence; license; license expired; leap; leap second; leap year; clock; clock skew; time zone; daylight saving; date;
      calendar; overdue; rollover; year end; timestamp; token expired; domain expired; ntp`,
  },
  {
    key: 'testing',
    names: 'test tests testing validation review verification',
    terms: `test; tested; untested; testing; test coverage; coverage; validation; validate; staging; staging environment; pre production; integration test; unit test; canary;
      review; code review; caught; slipped; verification; quality; load test; check; gate; scenario not covered`,
  },
  {
    key: 'observability',
    names: 'observability monitoring alerting visibility telemetry noticed',
    terms: `monitoring; monitor; alert; alerting; missing alert; dashboard; metric; telemetry; log; logging; visibility; blind; blind spot; unnoticed; undetected; late detection;
      detect; detection; delayed detection; silently; silent failure; trace; tracing; noise; alert fatigue; did not page`,
  },
  {
    key: 'automation',
    names: 'automation automated automatic bot autoscaler',
    terms: `automation; automated; automatic; automatically; script; bot; scheduler; cron; job; autoscaler; controller; orchestration; orchestrator; workflow; remediation; auto remediation; self healing; operator;
      garbage collection; cleanup; cleanup job; reconcile; automated system; runaway; tooling; tool; automatically removed; control loop; safety check`,
  },
  {
    key: 'process',
    names: 'process communication coordination handover ownership procedure',
    terms: `process; procedure; communication; handover; handoff; ownership; coordination; manual; manual step; manually; checklist; approval; misunderstanding; escalation; unclear; change management; change freeze; step missed; wrong order; wrong environment; wrong command; command`,
  },
  {
    key: 'documentation',
    names: 'documentation runbook docs documented description',
    terms: `documentation; documented; undocumented; runbook; playbook; wiki; outdated; outdated documentation; instructions; guide; readme; knowledge; diagram`,
  },
  {
    key: 'security',
    names: 'security attack vulnerability abuse weakness breach',
    terms: `attack; attacker; ddos; denial service; vulnerability; exploit; exploited; malicious; breach; leaked; leaked credential; compromised; intrusion; abuse; abusive; spam; phishing; malware; ransomware;
      injection; security patch; security; cve; suspicious; scanning; fraud; brute force`,
  },
];
