/** Software, services and companies that are written like somebody's name or handle. What one of these does, no person did. */
export const softwareNames: ReadonlySet<string> = new Set(
  (
    'activemq airbrake airflow akamai alertmanager alloy amazon android angular ansible apache apiserver apt arango argo argocd artifactory ' +
    'asana asterisk atlantis atlas auth0 authelia authentik aws azure bacula bamboo bash bazel beam bgp bind bitbucket boto buildkite ' +
    'bundler cadence calico capistrano capybara cargo cassandra celery ceph certbot chef chrome chromium chronos cilium circleci citus ' +
    'clang clickhouse cloudera cloudflare cloudfront cloudinit cloudwatch cockroach cockroachdb concourse conda confluence consul ' +
    'containerd corosync coredns couchbase couchdb crio cron crond curl cyrus dagster dask databricks datadog debezium debian debezium ' +
    'deno dependabot digitalocean django dns docker dockerd dovecot drone dropbox drupal druid dynamo dynamodb edgex elastic ' +
    'elasticsearch electron envoy eslint etcd exim express fargate fastly fastapi fedora ffmpeg firebase firefox firestore flannel flask ' +
    'flink fluentbit fluentd flux flyway forgejo gatling gatsby gemini gerrit ghost git gitea github gitlab gitlfs gluster glusterfs go ' +
    'golang google gradle grafana graphite graphql graylog groovy grpc grunt gunicorn hadoop haproxy harbor hashicorp hasura hazelcast ' +
    'hbase helm heroku hetzner hive homebrew honeycomb hyper-v icinga ignite impala influx influxdb ingress instagram ipsec istio jaeger ' +
    'java javascript jbod jenkins jest jetty jira jitsi joomla jupyter jupyterhub kafka karma karpenter keda keepalived kerberos keycloak ' +
    'kibana kinesis knative kong kops kotlin kube kubeadm kubectl kubelet kubernetes kustomize kyverno lambda lambda laravel launchdarkly ' +
    'ldap lerna libvirt linkerd linode linux loki logstash lua lucene luigi lustre magento mailchimp mailgun mailman mapreduce mariadb ' +
    'maven mattermost mediawiki memcache memcached mercurial meraki mesos metallb metabase meteor microsoft milvus minikube minio mocha ' +
    'mongo mongod mongodb moodle mosquitto mtr mysql mysqld nagios nats neo4j netapp netbox netdata netlify netsuite newrelic next nextcloud ' +
    'nfs nginx nix nodejs nomad npm nsq ntp numpy nvidia odoo okta opencart opsgenie openshift openssl openstack opensearch openvpn oracle ovh ' +
    'pacemaker packer pagerduty pandas parsoid patroni percona perl pgbouncer phabricator php phpfpm pingdom pip podman postfix postgres ' +
    'postgresql postman powerdns powershell prefect presto prettier prisma prom prometheus promtail proxmox proxysql pulsar pulumi puma ' +
    'puppet puppetdb pypi pytest python pytorch qemu quartz quay rabbit rabbitmq rails rancher ray rclone react readthedocs redash redhat ' +
    'redis redshift renovate restic riak rollbar rook rsync rsyslog rubygems runc rundeck rust sagemaker salesforce salt samba scala ' +
    'scap scrapy selenium sendgrid sendmail sensu sentinel sentry serverless shopify sidekiq skype slack slurm snowflake snyk solaris solr sonar ' +
    'sonarqube spark spinnaker splunk spotify spring sqlite squid sshd ssl statsd statuspage stripe strimzi sudo supabase supervisor ' +
    'supervisord svelte swarm swift sympa symfony syslog systemd tableau tailscale tekton telegraf telegram temporal tempo tensorflow ' +
    'terraform terragrunt thanos tilt tomcat traefik travis trello trino trivy twilio twitter typescript ubuntu udev unbound unicorn unix ' +
    'uptime uwsgi vagrant varnish vault velero vercel vector victoriametrics virtualbox vite vitess vmware vsphere wasm weave webpack ' +
    'pybal conftool cumin spicerack etherpad kured keel vaultwarden woodpecker mjolnir kestrel gdnsd nodepool confd restbase citoid ' +
    'webrtc wikibase wikidata wikipedia windows wireguard wordpress xcode xen yarn yum zabbix zendesk zipkin zookeeper zoom zulip zuul zuora'
  ).split(' '),
);
