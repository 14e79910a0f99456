import { status, type sendUnaryData } from '@grpc/grpc-js';
import { refuseWhenUnavailable, type NodeContext } from './node-context.js';
import { gossip, type features } from './protocol.js';
import { stringUuid } from './recorded-event.js';
import { asRpcError, RpcError, type Endpoint } from './rpc-errors.js';
import { supportedMethods } from './server-version.js';

export interface Member extends Endpoint {
  readonly id: string;
  readonly isLeader: boolean;
  readonly isAlive: boolean;
}

/** ServerFeatures.GetSupportedMethods. */
export function answerSupportedMethods(context: NodeContext, callback: sendUnaryData<features.SupportedMethods>): void {
  if (context.faults.stalled.has('supported-methods')) return;
  answer(callback, () => {
    refuseWhenUnavailable(context);
    if (context.faults.supportedMethodsFail) throw new RpcError(status.UNKNOWN, 'Exception was thrown by handler.');
    return supportedMethods(context.version);
  });
}

/** Gossip.Read: the members and which of them leads. */
export function answerGossip(context: NodeContext, members: readonly Member[], callback: sendUnaryData<gossip.ClusterInfo>): void {
  answer(callback, () => {
    refuseWhenUnavailable(context);
    const cluster = new gossip.ClusterInfo();
    for (const member of members) cluster.addMembers(memberInfo(member));
    return cluster;
  });
}

function memberInfo(member: Member): gossip.MemberInfo {
  const endpoint = new gossip.EndPoint();
  endpoint.setAddress(member.host);
  endpoint.setPort(member.port);
  const info = new gossip.MemberInfo();
  info.setInstanceId(stringUuid(member.id));
  info.setTimeStamp(String(BigInt(Date.now()) * 10_000n));
  info.setState(member.isLeader ? gossip.MemberInfo.VNodeState.LEADER : gossip.MemberInfo.VNodeState.FOLLOWER);
  info.setIsAlive(member.isAlive);
  info.setHttpEndPoint(endpoint);
  return info;
}

function answer<Response>(callback: sendUnaryData<Response>, respond: () => Response): void {
  try {
    callback(null, respond());
  } catch (error) {
    callback(asRpcError(error));
  }
}
