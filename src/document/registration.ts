/**
 * What the unit registers, as data: attached to the PDF, drawn as QR codes and carried in the address
 * of the page, so that the Sở need not retype it. No staff data, no findings: only what the list says.
 */
export interface Registration {
  readonly format: "dien-hinh/1";
  readonly plan: string;
  readonly planVersion: string;
  readonly unit: string;
  /** ISO date of the check behind it. */
  readonly asOf: string;
  readonly collectives: readonly { readonly name: string; readonly address: string; readonly phone: string; readonly verdict: string }[];
  readonly individuals: readonly {
    readonly name: string; readonly position: string; readonly unit: string; readonly phone: string; readonly verdict: string;
  }[];
}
