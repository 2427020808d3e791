/** What content may look like, as JSON Schema, for the programs in which editors write. */
package nienbieu.schema;
