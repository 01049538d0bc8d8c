package io.banyan.user.file;

import java.awt.geom.AffineTransform;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: EXIF tag 0x0112, 1 to 8. It is read before re-encoding drops all of EXIF, position included; otherwise pictures
 * of phones would lie on their side.
 */
final class Orientation {

    private static final int UPRIGHT = 1;
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int TAG = 0x0112;
    private static final int EXIF_HEADER = 6;

    private Orientation() {}

    /** Of a JPEG; 1 when it does not say or says nonsense. */
    static int of(InputStream jpeg) throws IOException {
        var in = new DataInputStream(jpeg);
        if (in.readUnsignedShort() != START_OF_IMAGE) {
            return UPRIGHT;
        }
        while (true) {
            var marker = in.readUnsignedShort();
            if (marker == START_OF_SCAN || marker < 0xFFC0) {
                return UPRIGHT;
            }
            var segment = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
            if (marker == APP1 && segment.length > EXIF_HEADER + 8 && segment[0] == 'E' && segment[1] == 'x') {
                return ofTiff(ByteBuffer.wrap(segment, EXIF_HEADER, segment.length - EXIF_HEADER)
                        .slice());
            }
        }
    }

    /** From pixels as stored to pixels as meant. */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    static boolean swapsSides(int orientation) {
        return orientation >= 5 && orientation <= 8;
    }

    private static int ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries && directory + 14 + 12 * i <= tiff.limit(); i++) {
            var at = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
                var value = Short.toUnsignedInt(tiff.getShort(at + 8));
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
