package io.banyan.story.people;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A spreadsheet of plain text, the least that is one. */
public final class Spreadsheet {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String SCHEMAS = "http://schemas.openxmlformats.org/";
    private static final String DOCUMENT = SCHEMAS + "officeDocument/2006/relationships";
    private static final String MAIN = SCHEMAS + "spreadsheetml/2006/main";
    private static final String RELATIONS = HEAD + "<Relationships xmlns=\"" + SCHEMAS
            + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"" + DOCUMENT
            + "/%s\" Target=\"%s\"/></Relationships>";

    private Spreadsheet() {}

    /** The bytes of an xlsx file with one table. */
    public static byte[] of(List<List<String>> rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"" + SCHEMAS + "package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + XLSX + ".main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                        + XLSX.replace(".sheet", ".worksheet") + "+xml\"/></Types>");
        parts.put("_rels/.rels", RELATIONS.formatted("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT
                        + "\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS.formatted("worksheet", "worksheets/sheet1.xml"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>"
                        + IntStream.range(0, rows.size())
                                .mapToObj(i -> row(i + 1, rows.get(i)))
                                .collect(Collectors.joining())
                        + "</sheetData></worksheet>");
        return zip(parts);
    }

    /** With its place on each cell, which the format leaves open and readers count on. */
    private static String row(int number, List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> "<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                        .formatted(
                                (char) ('A' + column),
                                number,
                                cells.get(column).replace("&", "&amp;").replace("<", "&lt;")))
                .collect(Collectors.joining("", "<row r=\"" + number + "\">", "</row>"));
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
