import { randomUUID } from 'node:crypto';
import type { AllPosition } from './all-position.js';
import { streams, timestamps } from './protocol.js';

/** The first answer to a subscription. */
export function confirmation(): streams.ReadResp {
  const confirmed = new streams.ReadResp.SubscriptionConfirmation();
  confirmed.setSubscriptionId(randomUUID());
  const response = new streams.ReadResp();
  response.setConfirmation(confirmed);
  return response;
}

/** `at` is left out by servers that do not say where they are, and where nothing was read yet. */
export function caughtUp(at?: { readonly position: AllPosition } | { readonly revision: bigint } | 'nowhere'): streams.ReadResp {
  const message = new streams.ReadResp.CaughtUp();
  if (at !== undefined) message.setTimestamp(now());
  if (at !== undefined && at !== 'nowhere') {
    if ('revision' in at) message.setStreamRevision(at.revision.toString());
    else message.setPosition(readPosition(at.position));
  }
  const response = new streams.ReadResp();
  response.setCaughtUp(message);
  return response;
}

export function checkpoint(at: AllPosition, withTime: boolean): streams.ReadResp {
  const message = new streams.ReadResp.Checkpoint();
  message.setCommitPosition(at.commit.toString());
  message.setPreparePosition(at.prepare.toString());
  if (withTime) message.setTimestamp(now());
  const response = new streams.ReadResp();
  response.setCheckpoint(message);
  return response;
}

function readPosition(at: AllPosition): streams.ReadResp.Position {
  const position = new streams.ReadResp.Position();
  position.setCommitPosition(at.commit.toString());
  position.setPreparePosition(at.prepare.toString());
  return position;
}

function now(): timestamps.Timestamp {
  return timestamps.Timestamp.fromDate(new Date());
}
