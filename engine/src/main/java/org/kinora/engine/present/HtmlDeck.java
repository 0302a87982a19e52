package org.kinora.engine.present;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.kinora.engine.frame.FrameSource;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.output.FilmRender;
import org.kinora.engine.output.FilmTracks;
import org.kinora.engine.render.FrameRenderer;
import org.kinora.engine.review.HtmlPage;
import org.kinora.engine.review.Pictures;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.video.EncoderPreset;
import org.kinora.engine.video.Mp4Writer;
import org.kinora.engine.video.VideoException;
import org.kinora.engine.video.VideoFormat;
import org.kinora.files.PartialFile;
import org.kinora.files.PartialFolder;

/**
 * A talk as one page: the film of every slide is in it, so that it can be sent, and opens from a disk in any browser. It has
 * the keys of {@link Presentation}, answers to fingers, and shows the notes beside the slides.
 */
public final class HtmlDeck {

    /** Told how far it has come. */
    @FunctionalInterface
    public interface Listener {

        /** @param number of the slide that is rendered now, from 1 */
        void rendering(String slide, int number, int of);
    }

    private static final int POSTER_HEIGHT = 270;

    /** Where the films come in; no text of a scene can say this, for its signs would be escaped. */
    private static final String FILMS = "<!--films-->";

    private final Film film;
    private final Deck deck;
    private final PictureSize size;
    private final EncoderPreset preset;

    private HtmlDeck(Film film, PictureSize size, EncoderPreset preset) {
        this.film = film;
        this.deck = Deck.of(film);
        this.size = size;
        this.preset = preset;
    }

    /**
     * Renders all slides and writes the page.
     *
     * @param film that is recorded to its end
     * @param size of the pictures; even sides
     * @return the number of slides
     * @throws VideoException if a slide cannot be rendered
     * @throws IOException if the page cannot be written; the message says why
     */
    public static int write(Path page, Film film, PictureSize size, EncoderPreset preset, Listener listener)
            throws IOException, InterruptedException {
        return new HtmlDeck(film, size, preset).write(page, listener);
    }

    private int write(Path page, Listener listener) throws IOException, InterruptedException {
        PartialFile file = PartialFile.inFolderMadeFor(page);
        // the slides' own films are hidden beside the page, where a render that was killed is cleared away by the next
        PartialFolder folder =
                PartialFolder.inFolderMadeFor(page.resolveSibling(page.getFileName() + "-slides"), any -> false);
        try {
            List<Path> films = render(folder.path(), listener);
            write(file.path(), html(), films);
            file.complete();
            return films.size();
        } finally {
            folder.discard();
            file.discard();
        }
    }

    private List<Path> render(Path folder, Listener listener) throws VideoException, InterruptedException {
        FrameSource frames = new FilmFrames(film);
        VideoFormat format = new VideoFormat(size.width(), size.height(), film.rate(), preset);
        StageTimer timer = StageTimer.ofElapsedTime();
        List<Path> films = new ArrayList<>();
        for (DeckSlide slide : deck.slides()) {
            listener.rendering(slide.name(), films.size() + 1, deck.slides().size());
            Path target = folder.resolve(films.size() + ".mp4");
            try (Mp4Writer writer = Mp4Writer.open(target, format, timer)) {
                writer.accompany(
                        FilmTracks.of(film, slide.first(), slide.end(), null).withoutCaptions());
                new FilmRender(frames, size, timer).toVideo(writer, slide.first(), slide.end(), (done, total) -> {});
            }
            films.add(target);
        }
        return films;
    }

    private static void write(Path file, String html, List<Path> films) throws IOException {
        int at = html.indexOf(FILMS);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(html.substring(0, at).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < films.size(); i++) {
                out.write(("<script type=\"text/plain\" id=\"film" + i + "\">").getBytes(StandardCharsets.UTF_8));
                OutputStream base64 = Base64.getEncoder().wrap(new StaysOpen(out));
                Files.copy(films.get(i), base64);
                base64.close();
                out.write("</script>\n".getBytes(StandardCharsets.UTF_8));
            }
            out.write(html.substring(at + FILMS.length()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Base64 writes its last letters when it is closed, which the page is not. */
    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private String html() {
        HtmlPage page = new HtmlPage(deck.name(), HtmlPage.resource(HtmlDeck.class, "deck.css"));
        page.add("<main>\n<div id=stage tabindex=-1></div>\n<p id=place aria-live=polite></p>\n</main>\n");
        page.add(HtmlPage.resource(HtmlDeck.class, "deck-notes.html"));
        return page.data("deck", data()).add(FILMS).finish(HtmlPage.resource(HtmlDeck.class, "deck.js"));
    }

    private String data() {
        StringWriter text = new StringWriter();
        PictureSize small = new PictureSize(
                (int) Math.max(1, Math.round((double) POSTER_HEIGHT * size.width() / size.height())), POSTER_HEIGHT);
        FrameSource frames = new FilmFrames(film);
        try (JsonGenerator json = new JsonFactory().createGenerator(text);
                FrameRenderer renderer = new FrameRenderer(small)) {
            json.writeStartObject();
            json.writeNumberField("width", size.width());
            json.writeNumberField("height", size.height());
            json.writeNumberField("frameSeconds", film.rate().secondsAt(1));
            json.writeArrayFieldStart("slides");
            for (DeckSlide slide : deck.slides()) {
                json.writeStartObject();
                json.writeStringField("name", slide.name());
                json.writeStringField("notes", slide.notes());
                json.writeBooleanField("loops", slide.loops());
                json.writeBooleanField("goesOn", slide.goesOn());
                byte[] jpeg = Pictures.jpeg(renderer.render(frames.frame(slide.last())));
                json.writeStringField(
                        "poster",
                        "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
