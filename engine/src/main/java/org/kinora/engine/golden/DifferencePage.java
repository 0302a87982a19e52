package org.kinora.engine.golden;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;

/** A page that shows how a picture differs from its golden one; it holds its pictures itself, so it can be moved and sent. */
final class DifferencePage {

    /** Pixels in a row and in a column of the close-up of the worst place. */
    private static final int CLOSE_UP = 24;

    /** What else would be black on black: a pixel that differs within the tolerance is at least this bright. */
    private static final int LEAST_BRIGHTNESS = 48;

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <title>%1$s</title>
            <style>
            :root { color-scheme: light dark; --ink: #1c2128; --faint: #667080; --ground: #fafbfc; --mark: #d6246e; }
            @media (prefers-color-scheme: dark) { :root { --ink: #e4e8ee; --faint: #98a2b0; --ground: #14181e; --mark: #ff5c9e; } }
            body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); margin: 2rem; }
            h1 { font-size: 1.3rem; margin: 0; } h2 { font-size: 1rem; margin: 2rem 0 .5rem; }
            .row { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1rem; }
            figure { margin: 0; } figcaption { color: var(--faint); margin-bottom: .25rem; }
            .frame { position: relative; line-height: 0; }
            img { width: 100%%; image-rendering: pixelated; outline: 1px solid var(--faint); }
            .worst { position: absolute; outline: 2px solid var(--mark); outline-offset: 3px; }
            td { padding: .1rem 1.5rem .1rem 0; } td:last-child { font-variant-numeric: tabular-nums; }
            </style>
            <h1>%1$s</h1>
            <p>%2$s.</p>
            """;

    private final StringBuilder html = new StringBuilder();

    private DifferencePage(String name, String sentence) {
        html.append(String.format(Locale.ROOT, HEAD, escaped(name), escaped(sentence)));
    }

    /** Of pictures of one size. */
    static DifferencePage of(String name, PictureDifference difference, Tolerance tolerance) throws IOException {
        DifferencePage page = new DifferencePage(name, difference.inWords());
        BufferedImage magnified = magnified(difference);
        Point worst = difference.worst();
        Rectangle all = new Rectangle(magnified.getWidth(), magnified.getHeight());
        String caption = String.format(
                Locale.ROOT,
                "difference, %.1f times; outside the tolerance red",
                255.0 / Math.max(1, difference.greatest()));
        page.row("Whole", difference, magnified, all, worst, caption);
        page.row("The worst place", difference, magnified, around(worst, all), worst, caption);
        page.numbers(difference, tolerance);
        return page;
    }

    /** Of pictures that cannot be compared pixel by pixel. */
    static DifferencePage ofSizes(String name, String sentence, BufferedImage expected, BufferedImage actual)
            throws IOException {
        DifferencePage page = new DifferencePage(name, sentence);
        page.html.append("<div class=row>\n");
        page.figure("expected", expected, null);
        page.figure("actual", actual, null);
        page.html.append("</div>\n");
        return page;
    }

    String html() {
        return html.toString();
    }

    private void row(
            String title,
            PictureDifference difference,
            BufferedImage magnified,
            Rectangle part,
            Point worst,
            String caption)
            throws IOException {
        Point place = new Point(worst.x - part.x, worst.y - part.y);
        html.append("<h2>").append(title).append("</h2>\n<div class=row>\n");
        figure("expected", cut(difference.expected(), part), place);
        figure("actual", cut(difference.actual(), part), place);
        figure(caption, cut(magnified, part), place);
        html.append("</div>\n");
    }

    /** @param worst the pixel to outline; null for none */
    private void figure(String caption, BufferedImage picture, Point worst) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        html.append("<figure><figcaption>").append(caption).append("</figcaption><div class=frame>");
        html.append("<img alt=\"\" src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png.toByteArray()))
                .append("\">");
        if (worst != null) {
            html.append(String.format(
                    Locale.ROOT,
                    "<span class=worst style=\"left:%.3f%%;top:%.3f%%;width:%.3f%%;height:%.3f%%\"></span>",
                    100.0 * worst.x / picture.getWidth(),
                    100.0 * worst.y / picture.getHeight(),
                    100.0 / picture.getWidth(),
                    100.0 / picture.getHeight()));
        }
        html.append("</div></figure>\n");
    }

    private void numbers(PictureDifference difference, Tolerance tolerance) {
        Point worst = difference.worst();
        html.append("<h2>Numbers</h2>\n<table>\n");
        number(
                "size",
                difference.expected().getWidth() + " × " + difference.expected().getHeight() + " pixels");
        number("pixels outside the tolerance", "" + difference.pixelsOutside());
        number("pixels that differ at all", "" + difference.pixelsThatDiffer());
        number("greatest difference", difference.greatest() + " levels");
        number("worst place", "(" + worst.x + ", " + worst.y + "), from the top left");
        number("expected there", PictureDifference.color(difference.expected(), worst));
        number("actual there", PictureDifference.color(difference.actual(), worst));
        number(
                "difference there",
                difference.worstDifference() + " levels; " + difference.worstAllowed() + " are allowed");
        number(
                "tolerance",
                tolerance.levels() + " levels, and at edges " + tolerance.edge() + " of the edge's height more");
        html.append("</table>\n");
    }

    private void number(String what, String value) {
        html.append("<tr><td>").append(what).append("<td>").append(value).append('\n');
    }

    /** Grey where the difference is allowed, red where it is not, the brighter the greater. */
    private static BufferedImage magnified(PictureDifference difference) {
        int width = difference.expected().getWidth();
        int height = difference.expected().getHeight();
        double gain = 255.0 / Math.max(1, difference.greatest());
        BufferedImage magnified = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int by = difference.at(x, y);
                int bright = by == 0 ? 0 : Math.max(LEAST_BRIGHTNESS, (int) (by * gain));
                magnified.setRGB(x, y, difference.isOutside(x, y) ? bright << 16 | bright / 4 << 8 : bright * 0x010101);
            }
        }
        return magnified;
    }

    private static Rectangle around(Point worst, Rectangle all) {
        int width = Math.min(CLOSE_UP, all.width);
        int height = Math.min(CLOSE_UP, all.height);
        return new Rectangle(
                Math.max(0, Math.min(worst.x - width / 2, all.width - width)),
                Math.max(0, Math.min(worst.y - height / 2, all.height - height)),
                width,
                height);
    }

    private static BufferedImage cut(BufferedImage picture, Rectangle part) {
        return picture.getSubimage(part.x, part.y, part.width, part.height);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
