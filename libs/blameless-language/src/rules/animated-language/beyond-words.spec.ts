import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('animated-language: what nobody can believe', () => {
  it.each([
    ['It beggars belief that the carrier had no second line.', 'It beggars belief'],
    ['The handover defies belief.', 'defies belief'],
    ['What the helpdesk told us beggared belief.', 'beggared belief'],
    ['It boggles the mind that no one in operations had the number.', 'It boggles the mind'],
    ['We are speechless at how the carrier handled the call.', 'are speechless at'],
    ['We were dumbfounded by the answer of the supplier.', 'were dumbfounded by'],
    ['The answer from the vendor left us speechless.', 'left us speechless'],
    ['Words cannot describe how the ticket was handled by the helpdesk.', 'Words cannot describe'],
    ['I have no words for how the release was approved.', 'have no words for'],
    ['I am lost for words: the admins had put both copies in one rack.', 'am lost for words'],
    ['I cannot fathom why the network team waited for two hours.', 'cannot fathom'],
    ["I still can't get my head around how anyone signed this off.", "can't get my head around"],
    ["I can't get over how the team left the door open.", "can't get over"],
    ['I fail to understand how an experienced engineer would approve this.', 'fail to understand'],
    ['It baffles us how anyone signed this.', 'baffles us'],
    ['It is shocking that nobody on the night shift answered the phone.', 'shocking'],
    ['Infuriatingly, the registrar never answered.', 'Infuriatingly'],
    ['Incredibly, nobody had a copy of the key.', 'Incredibly'],
    ['It is baffling that no one asked the owner.', 'baffling'],
    ['It is an outrage that the provider charged us for this.', 'an outrage'],
    ["It's a scandal how support treated our customers.", 'a scandal'],
    ['Telling us on Friday evening is an insult to the whole team.', 'an insult'],
    ['The answer of the vendor was a slap in the face.', 'slap in the face'],
    ['How on earth did the reviewers let this pass?', 'How on earth'],
    ['Why in the world would an engineer reboot it at noon?', 'Why in the world'],
    ['I cannot believe the planners did this.', 'I cannot believe'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('animated-language', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    "I can't wrap my head around the new Raft code.",
    'We could not fathom the cause until the trace arrived.',
    'We could not understand why the queue was growing.',
    'A subscriber could not see why a new key was needed.',
    'It is astonishing how quickly the team found it.',
    'It is incredible that the whole team was online within five minutes.',
    'The load tripled, which is amazing for such a small site.',
    'The scandal of 2012 led to the audit.',
    'SQL injection is a crime in most countries.',
    'How on earth orbit the satellite stays is solved by its thrusters.',
    'The loss of both sites was a shock to us.',
    'The word list has no words for colours.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
