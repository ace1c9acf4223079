import { seededGateway } from '../support/seededGateway.js';
import { aDiplomaIsMoreThanItsUnits } from './goldenStories/aDiplomaIsMoreThanItsUnits.js';
import { constraintsFromOutside } from './goldenStories/constraintsFromOutside.js';
import { creditMovesThroughSharedWerkprocessen } from './goldenStories/creditMovesThroughSharedWerkprocessen.js';
import { documentsDifferInLegalEffect } from './goldenStories/documentsDifferInLegalEffect.js';
import { entreeForWhoHasNoOtherEntry } from './goldenStories/entreeForWhoHasNoOtherEntry.js';
import { entryOnTheProofHeld } from './goldenStories/entryOnTheProofHeld.js';
import { everythingIsDated } from './goldenStories/everythingIsDated.js';
import { exemptionsAreNeverAutomatic } from './goldenStories/exemptionsAreNeverAutomatic.js';
import { hboIsSeparate } from './goldenStories/hboIsSeparate.js';
import { Storyteller } from './goldenStories/Storyteller.js';
import { tracksDiffer } from './goldenStories/tracksDiffer.js';

// The ten rules that a planner of pathways must get right, each told with the cast in both outcomes. What is expected was
// worked out from the text of the rules and the rows of the seeds, not taken from an answer.
const teller = new Storyteller(await seededGateway());

entryOnTheProofHeld(teller);
entreeForWhoHasNoOtherEntry(teller);
everythingIsDated(teller);
aDiplomaIsMoreThanItsUnits(teller);
documentsDifferInLegalEffect(teller);
exemptionsAreNeverAutomatic(teller);
creditMovesThroughSharedWerkprocessen(teller);
tracksDiffer(teller);
hboIsSeparate(teller);
constraintsFromOutside(teller);
