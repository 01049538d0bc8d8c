package io.banyan.user.file;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Draws an uploaded picture anew: what is kept has our bytes only, no EXIF, no position, nothing appended. Size is read from the header and
 * bounded before a pixel is decoded; large pictures are thinned while they are read, so that memory stays bounded whatever comes.
 */
final class Pictures {

    private static final long MOST_PIXELS = 60_000_000;
    /** What a JPEG can have at most. The PNG decoder holds rows of the whole width, however much is thinned. */
    private static final int MOST_ALONG_AN_EDGE = 65_535;

    private static final int LONGEST_EDGE = 2560;
    private static final int THUMBNAIL_EDGE = 320;
    private static final float QUALITY = 0.85f;
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 15;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** @param thumbnail JPEG, whatever the picture is */
    record Redrawn(byte[] picture, byte[] thumbnail) {}

    Redrawn redraw(Upload upload, FileType type) throws IOException {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw FileProblem.busy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw FileProblem.busy();
        }
        try {
            var image = upright(read(upload, type), type == FileType.JPEG ? orientation(upload) : 1, type);
            return new Redrawn(
                    write(image, type),
                    write(scaled(image, THUMBNAIL_EDGE, BufferedImage.TYPE_INT_RGB), FileType.JPEG));
        } finally {
            places.release();
        }
    }

    private static int orientation(Upload upload) throws IOException {
        try (var in = new BufferedInputStream(upload.content().open())) {
            return Orientation.of(in);
        } catch (java.io.EOFException | IndexOutOfBoundsException _) {
            // Damaged metadata says nothing about how the camera was held; the picture itself may be sound.
            return 1;
        }
    }

    /** Decoders meet hostile bytes with exceptions of every kind; all of them mean that this is not a picture. */
    private static BufferedImage read(Upload upload, FileType type) throws IOException {
        var reader = ImageIO.getImageReadersByMIMEType(type.mime()).next();
        try (var in = upload.content().open();
                var image = new MemoryCacheImageInputStream(in)) {
            reader.setInput(image, true, true);
            return read(reader);
        } catch (FileProblem refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw FileProblem.unreadable(damaged);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (Math.max(width, height) > MOST_ALONG_AN_EDGE || (long) width * height > MOST_PIXELS) {
            throw FileProblem.tooManyPixels();
        }
        var every = Math.max(1, Math.ceilDiv(Math.max(width, height), LONGEST_EDGE));
        ImageReadParam thinned = reader.getDefaultReadParam();
        thinned.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, thinned);
    }

    private static BufferedImage upright(BufferedImage image, int orientation, FileType type) {
        var swaps = Orientation.swapsSides(orientation);
        var transparent = type == FileType.PNG && image.getColorModel().hasAlpha();
        var drawn = new BufferedImage(
                swaps ? image.getHeight() : image.getWidth(),
                swaps ? image.getWidth() : image.getHeight(),
                transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        draw(image, drawn, Orientation.upright(orientation, image.getWidth(), image.getHeight()));
        return drawn;
    }

    private static BufferedImage scaled(BufferedImage image, int edge, int pixels) {
        var scale = Math.min(1.0, (double) edge / Math.max(image.getWidth(), image.getHeight()));
        var small = new BufferedImage(
                Math.max(1, (int) Math.round(image.getWidth() * scale)),
                Math.max(1, (int) Math.round(image.getHeight() * scale)),
                pixels);
        draw(image, small, AffineTransform.getScaleInstance(scale, scale));
        return small;
    }

    private static void draw(BufferedImage from, BufferedImage to, AffineTransform how) {
        var graphics = to.createGraphics();
        try {
            if (!to.getColorModel().hasAlpha()) {
                graphics.setColor(Color.WHITE);
                graphics.fillRect(0, 0, to.getWidth(), to.getHeight());
            }
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(from, how, null);
        } finally {
            graphics.dispose();
        }
    }

    private static byte[] write(BufferedImage image, FileType type) throws IOException {
        var writer = ImageIO.getImageWriters(new ImageTypeSpecifier(image), type == FileType.PNG ? "png" : "jpeg")
                .next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new javax.imageio.stream.MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
