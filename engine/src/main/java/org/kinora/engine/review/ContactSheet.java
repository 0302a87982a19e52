package org.kinora.engine.review;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.output.FinishedFilm;
import org.kinora.engine.paint.Color;
import org.kinora.engine.render.FrameRenderer;
import org.kinora.engine.render.RenderedFrame;
import org.kinora.engine.video.PngWriter;
import org.kinora.engine.video.SideFile;
import org.kinora.engine.video.VideoException;

/** A film at a glance: stills in a grid, with the sections' names and the times, as one PNG. */
public final class ContactSheet {

    private static final Color GROUND = Color.hex("#17181B");
    private static final Color EDGE = Color.hex("#3A3D45");
    private static final Color BRIGHT = Color.hex("#E8E9ED");
    private static final Color DIM = Color.hex("#A3A8B3");

    private static final double TITLE_EM = 30;
    private static final double FACTS_EM = 17;
    private static final double NAME_EM = 18;

    private final FinishedFilm film;
    private final List<Still> stills;
    private final SheetLayout layout;

    private ContactSheet(FinishedFilm film, List<Still> stills) {
        this.film = film;
        this.stills = stills;
        this.layout = SheetLayout.of(stills.size(), film.size());
    }

    /**
     * Writes {@code Film-sheet.png}: a still of every section, or at a rhythm of Kinora's own if there is none.
     *
     * @return the file
     * @throws VideoException if it cannot be written
     */
    public static Path write(FinishedFilm film) throws VideoException {
        return new ContactSheet(film, StillChoice.of(film)).write();
    }

    /**
     * Writes {@code Film-sheet.png} with a still every so many seconds.
     *
     * @return the file
     * @throws VideoException if it cannot be written
     */
    public static Path writeEvery(BigDecimal seconds, FinishedFilm film) throws VideoException {
        return new ContactSheet(film, StillChoice.every(film, seconds)).write();
    }

    private Path write() throws VideoException {
        PictureSize size = layout.size();
        try (PixelDrawing drawing = new PixelDrawing();
                FrameRenderer sheet = new FrameRenderer(size)) {
            drawing.begin(size);
            header(drawing);
            for (int i = 0; i < stills.size(); i++) {
                caption(i, drawing);
            }
            ByteBuffer pixels = ByteBuffer.allocate(4 * size.width() * size.height());
            pixels.put(sheet.render(drawing.finish(GROUND)).rgba().duplicate());
            stills(pixels);
            Path file = SideFile.beside(film.file(), "-sheet.png");
            PngWriter.write(file, pixels, size.width(), size.height());
            return file;
        }
    }

    private void header(PixelDrawing drawing) {
        double baseline = 0.62 * layout.header();
        double right = layout.size().width() - layout.margin();
        double titleEm = TITLE_EM * layout.scale();
        double factsEm = FACTS_EM * layout.scale();
        String facts = String.format(
                Locale.ROOT,
                "%s   %s   %s fps",
                Times.of(film.seconds()),
                film.size().toString().replace('x', '×'),
                Times.of(film.rate()));
        double factsWidth = drawing.width(facts, factsEm);
        double room = right - layout.margin();
        if (drawing.width(film.name(), titleEm) + factsWidth + 2 * titleEm <= room) {
            drawing.text(film.name(), layout.margin(), baseline, titleEm, BRIGHT);
            drawing.text(facts, right - factsWidth, baseline, factsEm, DIM);
        } else {
            double above = 0.5 * layout.header();
            double below = 0.83 * layout.header();
            drawing.text(drawing.fitted(film.name(), titleEm, room), layout.margin(), above, titleEm, BRIGHT);
            drawing.text(drawing.fitted(facts, factsEm, room), layout.margin(), below, factsEm, DIM);
        }
    }

    /** Also an edge around the picture, which may be as dark as the sheet. */
    private void caption(int index, PixelDrawing drawing) {
        int left = layout.left(index);
        int top = layout.top(index);
        int width = layout.cell().width();
        int height = layout.cell().height();
        drawing.rectangle(left - 1, top - 1, width + 2, height + 2, EDGE);
        Still still = stills.get(index);
        double em = NAME_EM * layout.scale();
        double baseline = top + height + 0.66 * layout.caption();
        String time = Times.of(film.rate().secondsAt(still.frame()));
        double timeWidth = drawing.width(time, em);
        if (still.name().isEmpty()) {
            drawing.text(time, left, baseline, em, BRIGHT);
            return;
        }
        drawing.text(drawing.fitted(still.name(), em, width - timeWidth - em), left, baseline, em, BRIGHT);
        drawing.text(time, left + width - timeWidth, baseline, em, DIM);
    }

    private void stills(ByteBuffer sheet) {
        try (FrameRenderer renderer = new FrameRenderer(layout.cell())) {
            for (int i = 0; i < stills.size(); i++) {
                RenderedFrame picture = renderer.render(
                        film.frames().frame(film.first() + stills.get(i).frame()));
                for (int y = 0; y < picture.height(); y++) {
                    copyRow(
                            picture,
                            y,
                            sheet,
                            (layout.top(i) + y) * layout.size().width() + layout.left(i));
                }
            }
        }
    }

    /** Of a picture that may be seen through; its colours are premultiplied. */
    private static void copyRow(RenderedFrame picture, int y, ByteBuffer sheet, int toPixel) {
        ByteBuffer rgba = picture.rgba();
        int from = 4 * y * picture.width();
        for (int x = 0; x < picture.width(); x++) {
            int clear = 255 - (rgba.get(from + 4 * x + 3) & 255);
            int to = 4 * (toPixel + x);
            sheet.put(to, over(rgba.get(from + 4 * x), clear, GROUND.red()));
            sheet.put(to + 1, over(rgba.get(from + 4 * x + 1), clear, GROUND.green()));
            sheet.put(to + 2, over(rgba.get(from + 4 * x + 2), clear, GROUND.blue()));
            sheet.put(to + 3, (byte) 255);
        }
    }

    private static byte over(byte level, int clear, double ground) {
        return (byte) Math.min(255, (level & 255) + Math.round(clear * ground));
    }
}
