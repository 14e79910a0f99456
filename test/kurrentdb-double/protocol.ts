/*
 * The generated stubs that the client package ships, in one place: they are CommonJS whose exports Node cannot list, so each is taken whole.
 */
export { default as features } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_pb.js';
export { default as featuresRpc } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_grpc_pb.js';
export { default as gossip } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/gossip_pb.js';
export { default as gossipRpc } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/gossip_grpc_pb.js';
export { default as codes } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/code_pb.js';
export { default as messages } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
export { default as statuses } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/status_pb.js';
export { default as streams } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
export { default as streamsRpc } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js';
export { default as anyMessage } from 'google-protobuf/google/protobuf/any_pb.js';
export { default as empty } from 'google-protobuf/google/protobuf/empty_pb.js';
export { default as timestamps } from 'google-protobuf/google/protobuf/timestamp_pb.js';
