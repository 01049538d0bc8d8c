package io.banyan.story.people;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
                        + rows.stream().map(Spreadsheet::row).collect(Collectors.joining())
                        + "</sheetData></worksheet>");
        return zip(parts);
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("&", "&amp;").replace("<", "&lt;"))
                .map(cell -> "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>")
                .collect(Collectors.joining("", "<row>", "</row>"));
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
