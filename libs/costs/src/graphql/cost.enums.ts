import { enumOf } from '#graphql';
import { registerEnumType } from '@nestjs/graphql';
import { costKinds } from '../domain/incident-cost/incident-cost.events.js';
import { gapReasons } from '../pricing/bill.js';
import { pricedParts } from '../pricing/price.js';
import { knowledges } from '../read-models/costs/quantities.js';

export const CostKindEnum = enumOf(costKinds);
registerEnumType(CostKindEnum, {
  name: 'CostKind',
  description: 'What money was lost or spent on, beside what rates say.',
  valuesMap: {
    REVENUE: { description: 'Revenue that was lost.' },
    CREDITS: { description: 'Credits and refunds to customers.' },
    PENALTY: { description: 'A penalty or a fine.' },
    SUPPLIER: { description: 'What suppliers were paid for it.' },
    OTHER: { description: 'Anything else; the note says what.' },
  },
});

export const CostPartEnum = enumOf(pricedParts);
registerEnumType(CostPartEnum, {
  name: 'CostPart',
  description: 'What rates put a price on.',
  valuesMap: {
    IMPACT: { description: 'Seconds of impact, from its start to the last time that RECOVERY was entered; priced per minute.' },
    CUSTOMERS: { description: 'Customers affected, as assessed last.' },
    PERSON_TIME: {
      description:
        'Seconds that people held roles, each person once at a time, until LEARNING was entered last or the incident ended otherwise; priced per hour.',
    },
  },
});

export const CostKnowledgeEnum = enumOf(knowledges);
registerEnumType(CostKnowledgeEnum, {
  name: 'CostKnowledge',
  description: 'Whether a quantity is known.',
  valuesMap: {
    RECORDED: { description: 'It follows from what was recorded.' },
    CORRECTED: { description: 'Somebody said it by hand.' },
    AT_MOST: {
      description: 'What happened only says that it was no more: nobody said when the harm stopped, but when service was back to normal.',
    },
    PENDING: { description: 'The incident goes on.' },
    UNKNOWN: { description: 'Nobody has said, or not well enough: to the day only, say, or with an end before the beginning.' },
  },
});

export const CostGapReasonEnum = enumOf(gapReasons);
registerEnumType(CostGapReasonEnum, {
  name: 'CostGapReason',
  description: 'Why a part of what an incident took is not in its total.',
  valuesMap: {
    PENDING: { description: 'The incident goes on.' },
    UNKNOWN: { description: 'It is not known.' },
    NO_RATE: { description: 'It is known, and had no price when the incident was detected.' },
  },
});
