// A cooperative as it leaves this room: written by hand, the RIB masked for who need not know it.
import {
  type ChecklistItem,
  itemsFor,
  lackingForApproval,
} from '#domain/cooperatives/checklist.ts';
import { readIce } from '#domain/cooperatives/ice.ts';
import { formatRib, maskRib } from '#domain/cooperatives/rib.ts';
import { type Asker, may } from '#domain/permissions/may.ts';
import type { CheckRow, CooperativeRow } from './store.ts';
import type { MemberRow } from './store-of-members.ts';

export function presentDetails(row: CooperativeRow, asker: Asker) {
  const ice = row.ice ? readIce(row.ice) : undefined;
  const seesRib = may(asker, 'read-rib', { cooperativeId: row.id });
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    nameArabic: row.name_arabic,
    state: row.state,
    legalForm: row.legal_form,
    crafts: row.crafts,
    region: row.region,
    place: row.place,
    foundedYear: row.founded_year,
    membersCount: row.members_count,
    womenCount: row.women_count,
    seal: row.seal,
    rna: row.rna,
    ice: row.ice,
    iceWarning: ice && 'warning' in ice && ice.warning !== undefined,
    rib: row.rib && (seesRib ? formatRib(row.rib) : maskRib(row.rib)),
    contactName: row.contact_name,
    contactPhone: row.contact_phone,
    contactEmail: row.contact_email,
    contactLanguage: row.contact_language,
    refusedReason: row.refused_reason,
    demo: row.demo,
    appliedAt: row.applied_at,
    approvedAt: row.approved_at,
  };
}

export type CheckState = {
  readonly item: ChecklistItem;
  readonly checkedBy?: string;
  readonly checkedAt?: Date;
  readonly note?: string;
};

/** The checklist with who looked and when, and all that is lacking before approval. */
export function presentChecks(row: CooperativeRow, rows: readonly CheckRow[]) {
  const seen = new Map(rows.map((check) => [check.item, check]));
  const checks = itemsFor(row).map((item): CheckState => {
    const check = seen.get(item);
    return {
      item,
      checkedBy: check?.checked_by,
      checkedAt: check?.checked_at,
      note: check?.note ?? undefined,
    };
  });
  return { checks, lacking: lackingForApproval(approvableOf(row), new Set(seen.keys())) };
}

export function approvableOf(row: CooperativeRow) {
  return {
    rna: row.rna,
    ice: row.ice,
    rib: row.rib,
    contactEmail: row.contact_email,
    contactPhone: row.contact_phone,
  };
}

export function presentMember(row: MemberRow) {
  return {
    personId: row.person_id,
    name: row.name,
    publicName: row.public_name,
    phone: row.phone,
    email: row.email,
    role: row.role,
    fromOn: row.from_on,
    accountEmail: row.account_email,
  };
}
