package nienbieu.export;

import java.util.List;
import java.util.function.Function;
import nienbieu.csv.CsvText;
import nienbieu.json.JsonWriter;
import nienbieu.plan.Addresses;
import nienbieu.plan.Pieces;
import nienbieu.plan.SitePath;

/**
 * A table for spreadsheets and its description as a resource of a data package.
 *
 * @param <E> the records that it is made of
 * @param <R> what a row is about
 * @param name of the file without its ending
 * @param title one line
 * @param records in the order of the rows
 * @param rows those of a record
 * @param key the columns that tell one row from all others; none if rows may be alike
 * @param columns in order
 */
record DataTable<E, R>(
    String name,
    String title,
    List<E> records,
    Function<E, List<R>> rows,
    List<String> key,
    List<DataColumn<R>> columns)
    implements Batches.Body {

  /** Where it stands. */
  SitePath path() {
    return Addresses.data(name + ".csv");
  }

  /** The file. */
  Pieces csv() {
    return Batches.of(() -> this);
  }

  @Override
  public byte[] head() {
    return CsvText.start().row(columns.stream().map(DataColumn::name).toList()).bytes();
  }

  @Override
  public int size() {
    return records.size();
  }

  @Override
  public byte[] lines(int from, int to) {
    CsvText csv = CsvText.more();
    for (E record : records.subList(from, to)) {
      for (R row : rows.apply(record)) {
        csv.row(columns.stream().map(column -> column.cell().apply(row)).toList());
      }
    }
    return csv.bytes();
  }

  @Override
  public byte[] tail() {
    return new byte[0];
  }

  /** Adds the members of its resource. */
  void describe(JsonWriter json) {
    json.put("name", name);
    json.put("title", title);
    json.put("path", name + ".csv");
    json.put("type", "table");
    json.put("profile", "tabular-data-resource");
    json.put("format", "csv");
    json.put("mediatype", "text/csv");
    json.put("encoding", "utf-8");
    json.putObject(
        "dialect",
        dialect ->
            dialect
                .put("delimiter", ",")
                .put("lineTerminator", "\r\n")
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("header", true));
    json.putObject("schema", this::schema);
  }

  private void schema(JsonWriter json) {
    json.putArray("fields", all -> columns.forEach(one -> all.addObject(in -> field(in, one))));
    json.putArray("missingValues", all -> all.add(""));
    if (!key.isEmpty()) {
      json.putArray("primaryKey", all -> key.forEach(all::add));
    }
    if (columns.stream().anyMatch(column -> column.table().isPresent())) {
      json.putArray("foreignKeys", this::foreignKeys);
    }
  }

  private void field(JsonWriter json, DataColumn<R> column) {
    json.put("name", column.name()).put("type", column.type());
    json.put("description", column.description());
    if (key.contains(column.name())) {
      json.putObject("constraints", only -> only.put("required", true));
    }
  }

  private void foreignKeys(JsonWriter json) {
    for (DataColumn<R> column : columns) {
      column
          .table()
          .ifPresent(
              table ->
                  json.addObject(
                      key ->
                          key.putArray("fields", fields -> fields.add(column.name()))
                              .putObject("reference", to -> reference(to, table))));
    }
  }

  // Data Package, foreign keys: the empty name is the table's own.
  private void reference(JsonWriter json, String table) {
    json.put("resource", table.equals(name) ? "" : table);
    json.putArray("fields", fields -> fields.add("id"));
  }
}
