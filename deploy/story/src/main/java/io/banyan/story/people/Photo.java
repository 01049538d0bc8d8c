package io.banyan.story.people;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A small picture made on the spot: a wet wall. */
public final class Photo {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;

    private Photo() {}

    public static byte[] jpeg() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(230, 225, 210));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(90, 130, 170));
        pen.fillOval(WIDTH / 3, HEIGHT / 4, WIDTH / 4, HEIGHT / 2);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "jpeg", out)) {
                throw new IllegalStateException("This JDK writes no JPEG");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
