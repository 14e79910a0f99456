import { nominal } from '../../prose/function-words.js';
import { institutions } from '../../people/roles.js';
import { softwareNames } from '../../people/software-names.js';
import { isPerson } from '../../people/subject.js';
import { isAttributive } from '../../people/ties.js';
import type { Subject } from '../../people/subject.js';
import { isDictionaryWord } from '../../prose/tagger.js';
import { wordSet } from '../../prose/word-set.js';
import type { Reading } from '../rule.js';
import { agentEnd, isCrew } from './crew.js';
import { isPersonAt, operatorEnd } from './done-by.js';

/** Of those who have a trade, whom blame is laid on as often as on what bears their name. */
const hands = wordSet('cleaners builders driver drivers broker');
/** Before these, the words are parts of machines. */
const machines = wordSet(
  'bulletin circuit system mother control consumer security node replication scaling log target web virtual bastion jump database message device kernel graphics motherboard certificate ' +
    'placement resource autoscaling command-line schema worker compute parallel user file disk root trust key remote client',
);
/** Abbreviations of things; other words in capitals that no dictionary has are firms and agencies. */
const abbreviations = wordSet(
  'api apis sql tls ssl dhcp vpc cdn cpu gpu ram oom gc jvm jdbc odbc ci cd pdu psu ups ddos dos vpn os ssd hdd nic acl arp vlan mpls ospf isis dc db nat lb elb alb nlb ec2 s3 rds eks ' +
    'gke aks vm vms lxc uefi bios url uri html css json yaml xml csv pdf sms smtp imap pop3 ssh scp ftp sftp ipv4 ipv6 ip tcp udp icmp rpc rest soap sdk cli gui ui ux id ids ' +
    'ttl mtu ecc sas sata nvme iscsi san nas lun hba ipmi bmc idrac ilo kvm ha dr rto rpo slo sla sli pr mr cve saml oauth oidc sso mfa 2fa pki ca crl ocsp csr hsm kms iam rbac ' +
    'dnssec spf dkim dmarc as asn rpki wan lan sdn nginx php orm mvcc wal lvm zfs btrfs ext4 xfs cgroup oci cni csi crd hpa pvc pv ebs efs utc gmt pst est cet faq ok eta rca',
);
const NAME = /^\p{Lu}[\p{L}&.-]+$/u;
const joining = wordSet("'s our their its his her my and & of");
const FARTHEST = 7;

/**
 * Where those end whom blame is laid on, from `from` on: people, an office or an institution, or a name that is no software we know; null
 * where there are none. Only for what would make no sense of a program: much else that has a capital is one.
 */
export function whoeverEnd(reading: Reading, from: number): number | null {
  const people = agentEnd(reading, from);
  if (people !== null) return people;
  const { sentence } = reading;
  let end = from;
  const goesOn = (at: number): boolean =>
    nominal.has(sentence.at(at).pos) ||
    isName(reading, at) ||
    (at > from && (joining.has(sentence.norm(at)) || isAttributive(sentence, at)));
  while (end < from + FARTHEST && goesOn(end)) {
    if (end > from && sentence.at(end).pos === 'DET') break;
    end++;
  }
  let last = end - 1;
  while (last >= from && (sentence.at(last).kind !== 'word' || joining.has(sentence.norm(last)))) last--;
  const known = isInstitution(reading, last) || isPersonAt(reading, last) || isName(reading, last) || isFirm(reading, last);
  return last >= from && known && endsThere(reading, last + 1) ? last + 1 : null;
}

/** Whether a subject is one that {@link whoeverEnd} would find. */
export function isWhoever(reading: Reading, subject: Subject): boolean {
  if (isPerson(subject) || isCrew(reading, subject)) return true;
  if (subject.to <= subject.from || subject.kind === 'unsaid') return false;
  return isInstitution(reading, subject.to - 1) || isName(reading, subject.to - 1);
}

/** Whether such a noun phrase ends with the word. */
export function isWhoeverAt(reading: Reading, at: number): boolean {
  return isPersonAt(reading, at) || isInstitution(reading, at) || isName(reading, at) || operatorEnd(reading, at) !== null;
}

/** "The board", "the hosting firm's trustees"; not "the bulletin board". */
export function isInstitution({ sentence }: Reading, at: number): boolean {
  const { norm } = sentence.at(at);
  return (institutions.has(norm) || hands.has(norm)) && !machines.has(sentence.norm(at - 1));
}

/** "Halvern", "NWCA"; not "Redis" or "DNS". */
export function isName({ sentence }: Reading, at: number): boolean {
  const { text, norm, kind } = sentence.at(at);
  if (kind !== 'word' || !NAME.test(text) || text.length < 3 || softwareNames.has(norm) || abbreviations.has(norm)) return false;
  // "Data Centre" and "Friday" are words with a capital.
  return !isDictionaryWord(norm);
}

/** "Halvern Systems". */
function isFirm(reading: Reading, at: number): boolean {
  return /^\p{Lu}/u.test(reading.sentence.at(at).text) && isName(reading, at - 1);
}

/** Not where it goes on as the name of a thing: "Halvern servers". */
function endsThere({ sentence }: Reading, end: number): boolean {
  const { pos, norm } = sentence.at(end);
  return (pos !== 'NOUN' || norm.endsWith('ing')) && norm !== "'s" && norm !== '-';
}
