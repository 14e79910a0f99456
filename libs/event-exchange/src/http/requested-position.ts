import { positionFrom } from '#evidence';
import { BadRequestException } from '@nestjs/common';

/** @throws BadRequestException that names `field` unless `value` is a position. */
export function requestedPosition(field: string, value: unknown): bigint {
  const position = positionFrom(value);
  if (position === null) throw new BadRequestException(`${field} is a position: a whole number from 0, such as 812.`);
  return position;
}
