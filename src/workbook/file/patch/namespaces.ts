/** The namespaces of a workbook; the strict format has its own. */
export interface Namespaces {
  readonly main: string;
  readonly relations: string;
}

const TRANSITIONAL: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const STRICT: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** By what the root element of `workbook.xml` says. */
export function namespacesOf(workbookXml: string): Namespaces {
  return workbookXml.slice(0, 4000).includes(STRICT.main) ? STRICT : TRANSITIONAL;
}
