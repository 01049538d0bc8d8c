package io.banyan.paysim.wire;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// The directory that stands for what a merchant downloads from the real merchant platform. Made once, then kept:
/// `merchant.properties` is written last and in one move, so whoever sees it sees the keys too. All files have mode
/// 600.
public final class KeyFiles {

    private static final String MERCHANT_PRIVATE = "apiclient_key.pem";
    private static final String MERCHANT_PUBLIC = "merchant_public_key.pem";
    private static final String PLATFORM_PRIVATE = "platform_private_key.pem";
    private static final String PLATFORM_PUBLIC = "pub_key.pem";
    private static final String PROPERTIES = "merchant.properties";

    private final Path directory;

    private KeyFiles(Path directory) {
        this.directory = directory;
    }

    public static KeyFiles in(Path directory) {
        return new KeyFiles(directory.toAbsolutePath());
    }

    /// The keys of this directory; made at the first call.
    public Keyring openOrCreate() {
        try {
            if (!Files.exists(directory.resolve(PROPERTIES))) {
                create();
            }
            return open();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the key directory " + directory, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Broken keys in %s: delete the directory".formatted(directory), e);
        }
    }

    private Keyring open() throws IOException, GeneralSecurityException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(directory.resolve(PROPERTIES))));
        return new Keyring(
                required(properties, "mchid"),
                required(properties, "appid"),
                required(properties, "merchantSerial"),
                required(properties, "apiV3Key"),
                required(properties, "publicKeyId"),
                Pem.publicKey(Files.readString(directory.resolve(MERCHANT_PUBLIC))),
                Pem.privateKey(Files.readString(directory.resolve(PLATFORM_PRIVATE))));
    }

    private void create() throws IOException, GeneralSecurityException {
        Files.createDirectories(directory);
        KeyPair merchant = Pem.newKeyPair();
        KeyPair platform = Pem.newKeyPair();
        write(MERCHANT_PRIVATE, Pem.text(merchant.getPrivate()));
        write(MERCHANT_PUBLIC, Pem.text(merchant.getPublic()));
        write(PLATFORM_PRIVATE, Pem.text(platform.getPrivate()));
        write(PLATFORM_PUBLIC, Pem.text(platform.getPublic()));
        write(PROPERTIES, properties());
    }

    private static String properties() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("mchid", "19" + RandomText.digits(8));
        lines.put("appid", "wx" + RandomText.hex(16));
        lines.put("merchantSerial", RandomText.hex(40).toUpperCase(Locale.ROOT));
        lines.put("apiV3Key", RandomText.letters(32));
        lines.put("publicKeyId", "PUB_KEY_ID_0" + RandomText.digits(30));
        lines.put("merchantPrivateKeyFile", MERCHANT_PRIVATE);
        lines.put("platformPublicKeyFile", PLATFORM_PUBLIC);
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private void write(String name, String text) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(directory, name, ".draft", ownerOnly);
        Files.writeString(draft, text);
        Files.move(draft, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private String required(Properties properties, String name) {
        String value = properties.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("%s has no %s".formatted(directory.resolve(PROPERTIES), name));
        }
        return value;
    }
}
