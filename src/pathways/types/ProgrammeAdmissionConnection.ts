import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { DateTimeScalar } from '../../shared/graph/DateTimeScalar.js';
import type { Edge, Page } from '../../shared/graph/Page.js';
import { PageInfo } from '../../shared/graph/PageInfo.js';
import { ProgrammeAdmission } from './ProgrammeAdmission.js';

/** How many programmes there are with each verdict, whatever verdicts were asked for. */
@ObjectType('VerdictCounts', { simpleResolvers: true, description: 'How many programmes there are with each verdict.' })
class VerdictCounts {
  @Field(() => Int, { description: 'How many admit.' })
  readonly holds!: number;

  @Field(() => Int, { description: 'Of how many it is not known.' })
  readonly unknown!: number;

  @Field(() => Int, { description: 'How many do not admit.' })
  readonly fails!: number;
}

@ObjectType('ProgrammeAdmissionEdge', { simpleResolvers: true, description: 'One ProgrammeAdmission of a page.' })
class ProgrammeAdmissionEdge implements Edge<ProgrammeAdmission> {
  @Field(() => String, { description: 'Its position in the list, to be given as `after`. Opaque.' })
  readonly cursor!: string;

  @Field(() => ProgrammeAdmission, { description: 'The ProgrammeAdmission.' })
  readonly node!: ProgrammeAdmission;
}

/** A page of programmes, with what the answer rests on. */
@ObjectType('ProgrammeAdmissionConnection', {
  simpleResolvers: true,
  description:
    'One page of programmes that are asked for: those that admit first, then by how little is to be settled, then by how little study load is certainly to do.',
})
export class ProgrammeAdmissionConnection implements Page<ProgrammeAdmission> {
  @Field(() => [ProgrammeAdmissionEdge], { description: 'What is on the page, in the order of the list.' })
  readonly edges!: readonly ProgrammeAdmissionEdge[];

  @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many there are on all pages together.' })
  readonly totalCount!: number;

  @Field(() => VerdictCounts, {
    description: 'How many of the programmes that meet the conditions have which verdict, also those not asked for.',
  })
  readonly counts!: VerdictCounts;

  @Field(() => String, {
    description: 'Hash of the reference data that the answer is computed from; the same everywhere for the same data.',
  })
  readonly snapshotId!: string;

  @Field(() => DateTimeScalar, { description: 'The instant as of which rules, offers and holdings are taken.' })
  readonly asOf!: Date;

  @Field(() => DateScalar, { description: 'The day on which it would start.' })
  readonly startDate!: string;
}
