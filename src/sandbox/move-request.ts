export { moveRequest } from '../../mock/transports/move-request.ts';
