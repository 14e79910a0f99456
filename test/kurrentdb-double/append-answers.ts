import type { AppendOutcome, Expected } from './event-log.js';
import { anyMessage, codes, empty, messages, statuses, streams } from './protocol.js';

/** Append's answer where the revision fits or not; a conflict is an answer, not an error. */
export function appendAnswer(outcome: Exclude<AppendOutcome, { kind: 'stream-deleted' }>, expected: Expected): streams.AppendResp {
  const response = new streams.AppendResp();
  if (outcome.kind === 'conflict') {
    const conflict = new streams.AppendResp.WrongExpectedVersion();
    if (expected === 'any') conflict.setExpectedAny(new messages.Empty());
    else if (expected === 'stream-exists') conflict.setExpectedStreamExists(new messages.Empty());
    else if (expected === 'no-stream') conflict.setExpectedNoStream(new messages.Empty());
    else conflict.setExpectedRevision(expected.toString());
    if (outcome.current === undefined) conflict.setCurrentNoStream(new messages.Empty());
    else conflict.setCurrentRevision(outcome.current.toString());
    response.setWrongExpectedVersion(conflict);
    return response;
  }
  const success = new streams.AppendResp.Success();
  if (outcome.revision === undefined) success.setNoStream(new messages.Empty());
  else success.setCurrentRevision(outcome.revision.toString());
  if (outcome.position === undefined) {
    success.setNoPosition(new messages.Empty());
  } else {
    const position = new streams.AppendResp.Position();
    position.setCommitPosition(outcome.position.toString());
    position.setPreparePosition(outcome.position.toString());
    success.setPosition(position);
  }
  response.setSuccess(success);
  return response;
}

/** BatchAppend's answer when the append was done. */
export function batchSuccess(revision: bigint | undefined, position: bigint | undefined): streams.BatchAppendResp.Success {
  const success = new streams.BatchAppendResp.Success();
  if (revision === undefined) success.setNoStream(new empty.Empty());
  else success.setCurrentRevision(revision.toString());
  if (position === undefined) {
    success.setNoPosition(new empty.Empty());
  } else {
    const at = new messages.AllStreamPosition();
    at.setCommitPosition(position.toString());
    at.setPreparePosition(position.toString());
    success.setPosition(at);
  }
  return success;
}

/* BatchAppend's errors are answers on a stream that stays open. */

export function wrongExpectedVersionStatus(expected: Expected, current: bigint | undefined): statuses.Status {
  const conflict = new messages.WrongExpectedVersion();
  if (expected === 'any') conflict.setExpectedAny(new empty.Empty());
  else if (expected === 'stream-exists') conflict.setExpectedStreamExists(new empty.Empty());
  else if (expected === 'no-stream') conflict.setExpectedNoStream(new empty.Empty());
  else conflict.setExpectedStreamPosition(expected.toString());
  if (current === undefined) conflict.setCurrentNoStream(new empty.Empty());
  else conflict.setCurrentStreamRevision(current.toString());
  return statusOf(codes.Code.ALREADY_EXISTS, 'WrongExpectedVersion', conflict.serializeBinary());
}

export function streamDeletedStatus(identifier: messages.StreamIdentifier): statuses.Status {
  const deleted = new messages.StreamDeleted();
  deleted.setStreamIdentifier(identifier);
  return statusOf(codes.Code.NOT_FOUND, 'StreamDeleted', deleted.serializeBinary());
}

export function timeoutStatus(): statuses.Status {
  return statusOf(codes.Code.DEADLINE_EXCEEDED, 'Timeout', new messages.Timeout().serializeBinary());
}

export function accessDeniedStatus(): statuses.Status {
  return statusOf(codes.Code.PERMISSION_DENIED, 'AccessDenied', new messages.AccessDenied().serializeBinary());
}

export function maxAppendSizeStatus(limit: number): statuses.Status {
  const exceeded = new messages.MaximumAppendSizeExceeded();
  exceeded.setMaxappendsize(limit);
  return statusOf(codes.Code.INVALID_ARGUMENT, 'MaximumAppendSizeExceeded', exceeded.serializeBinary());
}

export function badRequestStatus(message: string): statuses.Status {
  const bad = new messages.BadRequest();
  bad.setMessage(message);
  return statusOf(codes.Code.INVALID_ARGUMENT, 'BadRequest', bad.serializeBinary());
}

/** The one error whose code is 0: the server sets only its message, and says nothing in its details. */
export function notReadyStatus(): statuses.Status {
  const status = new statuses.Status();
  status.setMessage('Server Is Not Ready');
  const details = new anyMessage.Any();
  details.setTypeUrl('type.googleapis.com/google.protobuf.Empty');
  status.setDetails(details);
  return status;
}

function statusOf(code: codes.Code, message: string, details: Uint8Array): statuses.Status {
  const packed = new anyMessage.Any();
  packed.pack(details, `event_store.client.${message}`);
  const status = new statuses.Status();
  status.setCode(code);
  status.setMessage(message);
  status.setDetails(packed);
  return status;
}
