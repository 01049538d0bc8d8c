package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import io.banyan.user.file.FileCollectionService;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files as they come from the world: honest, disguised, too large, poisoned. */
@UserIT
class FileIT {

    private static final String SCRIPT = "<script>alert(1)</script>";
    /** EXIF: held on its side (6), and a GPS directory. */
    private static final String EXIF = "457869660000" + "4D4D002A00000008" + "0002" + "0112000300000001" + "00060000"
            + "8825000400000001" + "00000026" + "00000000" + "0001" + "0001000200000002" + "4E000000" + "00000000";

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FileCollectionService collection;

    private World world;
    private String token;

    @BeforeEach
    void aResident() {
        world = new World(api);
        token = world.residentToken(World.phone());
    }

    @Test
    void aPhotoIsDrawnAnewUprightAndWithoutItsPosition() throws IOException {
        var photo = withExif(picture("jpg", 400, 200));
        assertThat(contains(photo, "Exif")).isTrue();

        var stored = upload("漏水 照片.JPG", "image/jpeg", photo).is(201).json();

        assertThat(stored.get("name").asString()).isEqualTo("漏水 照片.JPG");
        assertThat(stored.get("contentType").asString()).isEqualTo("image/jpeg");
        var bytes = download(stored.get("url").asString());
        assertThat(contains(bytes, "Exif")).isFalse();
        assertThat(bytes).hasSize(stored.get("size").asInt());
        var image = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(200, 400);
        var thumbnail = ImageIO.read(
                new ByteArrayInputStream(download(stored.get("thumbnailUrl").asString())));
        assertThat(Math.max(thumbnail.getWidth(), thumbnail.getHeight())).isEqualTo(320);
    }

    @Test
    void aLargePhotoIsMadeSmaller() throws IOException {
        var stored = upload("big.jpg", "image/jpeg", picture("jpg", 6000, 3000))
                .is(201)
                .json();

        var image =
                ImageIO.read(new ByteArrayInputStream(download(stored.get("url").asString())));
        assertThat(image.getWidth()).isBetween(1280, 2560);
    }

    @Test
    void whatIsHiddenBehindAPictureIsGone() throws IOException {
        for (var kind : List.of("jpg", "png")) {
            var polyglot = concat(picture(kind, 60, 40), SCRIPT.getBytes(StandardCharsets.UTF_8));
            var mime = kind.equals("jpg") ? "image/jpeg" : "image/png";
            var stored = upload("p." + kind, mime, polyglot).is(201).json();

            assertThat(contains(download(stored.get("url").asString()), "script"))
                    .isFalse();
        }
    }

    @ParameterizedTest(name = "{0} declared {1} being {2}")
    @CsvSource({
        "virus.png,  image/png,                exe",
        "virus.exe,  application/octet-stream, exe",
        "page.html,  text/html,                html",
        "photo.jpg,  image/jpeg,               html",
        "logo.svg,   image/svg+xml,            svg",
        "logo.png,   image/png,                svg",
        "data.xml,   application/xml,          svg",
        "photo.png,  image/png,                jpg",
        "photo.jpg,  image/png,                jpg",
        "photo.jpg,  text/html,                jpg",
        "video.mp4,  video/mp4,                html",
        "video.mp4,  video/mp4,                jpg",
        "noname,     image/jpeg,               jpg",
        "photo.jpg.html, text/html,            jpg"
    })
    void disguisesAreRefused(String name, String declared, String content) throws IOException {
        upload(name, declared, content(content)).isProblem(415, "file.type-not-allowed");
    }

    @Test
    void brokenAndMonstrousPicturesAreRefused() throws IOException {
        upload("broken.jpg", "image/jpeg", Arrays.copyOf(picture("jpg", 200, 200), 300))
                .isProblem(422, "file.unreadable");
        upload("empty.jpg", "image/jpeg", new byte[0]).isProblem(422, "file.empty");
        var bomb = picture("png", 10, 10);
        // Width and height of the header are raised to 60,000 each; its checksum is not looked at before the size is.
        System.arraycopy(HexFormat.of().parseHex("0000EA600000EA60"), 0, bomb, 16, 8);
        upload("bomb.png", "image/png", bomb).isProblem(422, "file.too-many-pixels");
    }

    @Test
    void aPictureOfOneEndlessRowIsRefusedByItsHeader() {
        // 30,000,000 by 1, four channels of 16 bits: a decoder would want 240 MB for each row it holds.
        var header = chunk("IHDR", HexFormat.of().parseHex("01C9C380" + "00000001" + "1006000000"));
        var data = chunk("IDAT", HexFormat.of().parseHex("789C0300"));
        var row = concat(HexFormat.of().parseHex("89504E470D0A1A0A"), concat(header, data));
        assertThat(row).hasSizeLessThan(100);

        upload("row.png", "image/png", row).isProblem(422, "file.too-many-pixels");
    }

    @Test
    void moreThanTwentyMebibytesAreRefusedWithAProblem() {
        upload("long.mp4", "video/mp4", concat(mp4(), new byte[20 * 1024 * 1024]))
                .isProblem(413, "request.too-large");
    }

    @Test
    void aVideoIsKeptAsItIsAndNeverShownInPlace() {
        var video = concat(mp4(), new byte[5000]);
        var stored = upload("clip.mp4", "video/mp4", video).is(201).json();
        assertThat(stored.has("thumbnailUrl")).isFalse();

        var answer = api.get(stored.get("url").asString()).is(200);

        assertThat(answer.raw().body()).isEqualTo(video);
        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Type")).isEqualTo("video/mp4");
    }

    @Test
    void aLinkIsGoodForOneVariantOfOneFileForTenMinutes() throws IOException {
        var stored =
                upload("a.png", "image/png", picture("png", 40, 40)).is(201).json();
        var other = upload("b.png", "image/png", picture("png", 40, 40)).is(201).json();
        var link = stored.get("url").asString();
        api.get(link).is(200);

        for (var tampered : List.of(
                link.replace(stored.get("id").asString(), other.get("id").asString()),
                link.replace("ORIGINAL", "THUMBNAIL"),
                link.replaceAll("expires=(\\d+)", "expires=9999999999"),
                link.replaceAll("signature=.", "signature=_"),
                link.replaceAll("signature=.*", "signature="))) {
            api.get(tampered).isProblem(403, "file.link-invalid");
        }
        api.get(link.replaceAll("&signature=.*", "")).is(400);
    }

    @Test
    void aHostileNameIsOnlyAName() throws IOException {
        var stored = upload("../../etc/pass\\wd\\x.png", "image/png", picture("png", 20, 20))
                .is(201)
                .json();
        assertThat(stored.get("name").asString()).isEqualTo("x.png");
    }

    @Test
    void onesOwnUploadIsOnesOwn() throws IOException {
        var id = upload("a.png", "image/png", picture("png", 40, 40))
                .is(201)
                .json()
                .get("id")
                .asString();
        api.as(token).get("/api/v1/files/" + id).is(200);
        api.as(world.residentToken(World.phone())).get("/api/v1/files/" + id).isProblem(404, "file.not-found");
        api.get("/api/v1/files/" + id).isProblem(401, "request.unauthenticated");
    }

    @Test
    void aFileIsTiedToOneThingOfItsUploader() throws IOException {
        var id = upload("a.png", "image/png", picture("png", 40, 40))
                .is(201)
                .json()
                .get("id")
                .asString();
        var me = api.as(token).get("/api/v1/me").json().get("personId").asString();

        claim(List.of(id), 7, "1").isProblem(404, "file.not-found");
        claim(List.of(id, "1"), 7, me).isProblem(404, "file.not-found");
        assertThat(world.service().get("/internal/files?ids=" + id).is(200).json())
                .isEmpty();
        claim(List.of(id), 7, me).is(200);
        claim(List.of(id), 7, me).is(200);
        claim(List.of(id), 8, me).isProblem(404, "file.not-found");
        var facts = world.service().get("/internal/files?ids=" + id).is(200).json();
        assertThat(facts).hasSize(1);
        api.get(facts.get(0).get("thumbnailUrl").asString()).is(200);
    }

    @Test
    void whatNobodyRefersToIsCollectedAfterADay() throws IOException {
        var kept =
                upload("kept.png", "image/png", picture("png", 40, 40)).is(201).json();
        var lost =
                upload("lost.png", "image/png", picture("png", 40, 40)).is(201).json();
        var young =
                upload("young.png", "image/png", picture("png", 40, 40)).is(201).json();
        claim(
                        List.of(kept.get("id").asString()),
                        9,
                        api.as(token).get("/api/v1/me").json().get("personId").asString())
                .is(200);
        jdbc.sql("UPDATE stored_file SET created_at = created_at - INTERVAL 25 HOUR WHERE id IN (?, ?)")
                .params(kept.get("id").asString(), lost.get("id").asString())
                .update();

        collection.collect();

        api.get(lost.get("url").asString()).isProblem(404, "file.not-found");
        api.get(kept.get("url").asString()).is(200);
        api.get(young.get("url").asString()).is(200);
    }

    @Test
    void nobodyUploadsWithoutASignIn() throws IOException {
        token = "";
        upload("a.png", "image/png", picture("png", 40, 40)).isProblem(401, "request.unauthenticated");
    }

    private Answer claim(List<String> ids, long ownerId, String uploader) {
        return world.service()
                .post(
                        "/internal/files/claims",
                        Map.of("fileIds", ids, "ownerType", "TICKET", "ownerId", ownerId, "uploadedBy", uploader));
    }

    private Answer upload(String name, String type, byte[] content) {
        return send(token.isEmpty() ? api : api.as(token), "TICKET", name, type, content);
    }

    /** A small picture; the answer is its id. */
    static String uploadPicture(Api sender, String purpose) {
        try {
            return send(sender, purpose, "a.png", "image/png", picture("png", 40, 40))
                    .is(201)
                    .json()
                    .get("id")
                    .asString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Uploads anything. */
    static Answer send(Api sender, String purpose, String name, String type, byte[] content) {
        var boundary = "----banyan-test";
        var head = "--%s\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\n%s\r\n".formatted(boundary, purpose)
                + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                        .formatted(boundary, name.replace("\\", "\\\\"), type);
        var tail = "\r\n--%s--\r\n".formatted(boundary);
        return sender.with("Content-Type", "multipart/form-data; boundary=" + boundary)
                .send(
                        "POST",
                        "/api/v1/files",
                        concat(
                                concat(head.getBytes(StandardCharsets.UTF_8), content),
                                tail.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] download(String link) {
        return api.get(link).is(200).raw().body();
    }

    private static byte[] content(String kind) throws IOException {
        return switch (kind) {
            case "exe" -> concat("MZ".getBytes(StandardCharsets.US_ASCII), new byte[200]);
            case "html" -> ("<!DOCTYPE html><html><body>" + SCRIPT + "</body></html>").getBytes(StandardCharsets.UTF_8);
            case "svg" ->
                ("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\">" + SCRIPT + "</svg>")
                        .getBytes(StandardCharsets.UTF_8);
            default -> picture(kind, 60, 40);
        };
    }

    private static byte[] picture(String kind, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        var random = new Random(7);
        for (int i = 0; i < 30; i++) {
            graphics.setColor(new Color(random.nextInt(0x1000000)));
            graphics.fillOval(random.nextInt(width), random.nextInt(height), width / 4, height / 4);
        }
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, kind, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg) {
        var exif = HexFormat.of().parseHex(EXIF);
        var length = exif.length + 2;
        var segment = concat(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length}, exif);
        return concat(concat(Arrays.copyOf(jpeg, 2), segment), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A part of a PNG. */
    private static byte[] chunk(String kind, byte[] content) {
        var named = concat(kind.getBytes(StandardCharsets.US_ASCII), content);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] mp4() {
        return HexFormat.of().parseHex("00000018667479706D703432000000006D70343269736F6D");
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static boolean contains(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(text);
    }
}
