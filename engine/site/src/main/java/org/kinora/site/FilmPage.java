package org.kinora.site;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.kinora.engine.media.VideoFrames;
import org.kinora.engine.pixels.Bitmap;
import org.kinora.engine.review.HtmlPage;

/** The page of the film: a player, its chapters, and what is said, each line of which leads to its moment. */
final class FilmPage {

    private static final String SUMMARY =
            "Seven minutes that explain language models, with every number computed by the model inside.";

    private static final Pattern CUE =
            Pattern.compile("(?m)^(?:(\\d+):)?(\\d\\d):(\\d\\d\\.\\d{3}) --> [^\\n]*\\n((?:[^\\n]+\\n?)+)");

    private final Path folder;

    /** @param folder of the site */
    FilmPage(Path folder) {
        this.folder = folder;
    }

    /** Without a film, how it is made. */
    SitePage missing() {
        return new SitePage(Site.FILM, "The film", SUMMARY, 0, """
                <h1>The film</h1>
                <p class=lede>Seven minutes explain language models to visitors of a museum, with a voice, captions and chapters. Every number in the picture is computed by the model that is explained.</p>
                <p>The film is not part of this copy of the site, because it takes some minutes to render. These two lines add it:</p>
                <pre tabindex=0><code>scripts/render Explainer
                scripts/site --film render-out/Explainer.mp4</code></pre>
                """);
    }

    /** Copies the film, and its captions where they lie beside it. */
    SitePage of(Path film) throws IOException {
        FilmFile facts = FilmFile.read(film);
        Path media = Files.createDirectories(folder.resolve("film"));
        copy(film, media.resolve("film.mp4"));
        Path captions = film.resolveSibling(film.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".vtt");
        boolean isSpoken = Files.exists(captions);
        if (isSpoken) {
            copy(captions, media.resolve("film.vtt"));
        }
        int width;
        int height;
        try (VideoFrames frames = VideoFrames.open(film)) {
            width = frames.size().width();
            height = frames.size().height();
            poster(frames, facts.seconds() * 0.55, media.resolve("film.png"));
        }
        StringBuilder html = new StringBuilder(
                "<h1>The film</h1>\n<p class=lede>" + SUMMARY + " It lasts "
                        + time(facts.seconds())
                        + ".</p>\n<div class=watch>\n<figure class=film><video controls playsinline preload=metadata width="
                        + width + " height=" + height
                        + " poster=\"film/film.png\" src=\"film/film.mp4\" aria-label=\"The film\">"
                        + (isSpoken
                                ? "<track default kind=captions srclang=en label=English src=\"film/film.vtt\">"
                                : "")
                        + "</video></figure>\n<section class=index aria-labelledby=chapters>\n<h2 id=chapters>Chapters</h2>\n<ol class=chapters>\n");
        for (FilmFile.Chapter chapter : facts.chapters()) {
            lead(html, chapter.start(), chapter.title());
        }
        html.append("</ol>\n</section>\n</div>\n");
        if (isSpoken) {
            html.append("<h2 id=words>What is said</h2>\n<ol class=words>\n");
            for (FilmFile.Chapter line : lines(Files.readString(captions))) {
                lead(html, line.start(), line.title());
            }
            html.append("</ol>\n");
        }
        return new SitePage(
                Site.FILM, "The film", SUMMARY, 0, html.toString(), "", HtmlPage.resource(FilmPage.class, "film.js"));
    }

    /** Without scripts it leads to the film's own file, at that moment. */
    private static void lead(StringBuilder html, double seconds, String text) {
        html.append(String.format(
                Locale.ROOT,
                "<li><a data-time=%.3f href=\"film/film.mp4#t=%.1f\"><time>%s</time> <span>%s</span></a></li>%n",
                seconds,
                seconds,
                time(seconds),
                HtmlPage.escaped(text)));
    }

    private static String time(double seconds) {
        long whole = Math.round(Math.floor(seconds));
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    /** The captions of a WebVTT file, each as a line. */
    static List<FilmFile.Chapter> lines(String vtt) {
        List<FilmFile.Chapter> lines = new ArrayList<>();
        Matcher cue = CUE.matcher(vtt);
        while (cue.find()) {
            int hours = cue.group(1) == null ? 0 : Integer.parseInt(cue.group(1));
            double start = 3600 * hours + 60 * Integer.parseInt(cue.group(2)) + Double.parseDouble(cue.group(3));
            lines.add(new FilmFile.Chapter(start, plain(cue.group(4))));
        }
        return lines;
    }

    /** A cue is markup. */
    private static String plain(String cue) {
        return cue.strip()
                .replace('\n', ' ')
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static void copy(Path from, Path to) throws IOException {
        boolean isThere = Files.exists(to)
                && Files.size(to) == Files.size(from)
                && Files.getLastModifiedTime(to).equals(Files.getLastModifiedTime(from));
        if (!isThere) {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static void poster(VideoFrames frames, double seconds, Path file) throws IOException {
        Bitmap picture = frames.at(seconds);
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int pixel = picture.pixel(x, y);
                image.setRGB(x, y, (pixel & 255) << 16 | pixel & 0xFF00 | pixel >> 16 & 255);
            }
        }
        ImageIO.write(image, "png", file.toFile());
    }
}
