package org.kinora.engine.scene;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.FrameSource;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.narration.Caption;

/**
 * The frames of a film with its captions in them: at the lower edge, in front of everything, wherever the camera looks.
 *
 * <pre>{@code
 * FrameSource readable = new CaptionedFrames(film);
 * }</pre>
 */
public final class CaptionedFrames implements FrameSource {

    private final Film film;
    private final FilmFrames frames;
    private final CaptionPicture picture;
    private final Map<Caption, List<ShapeItem>> drawn = new ConcurrentHashMap<>();

    public CaptionedFrames(Film film) {
        this.film = film;
        this.frames = new FilmFrames(film);
        this.picture = new CaptionPicture(film.typesetter(), film.frameWidth());
    }

    @Override
    public long frameCount() {
        return frames.frameCount();
    }

    @Override
    public boolean isComplete() {
        return frames.isComplete();
    }

    @Override
    public boolean has(long n) {
        return frames.has(n);
    }

    @Override
    public long staysUntil(long n) {
        long end = frames.staysUntil(n);
        for (Caption caption : film.captionsSoFar().all()) {
            for (BigDecimal change : List.of(caption.from(), caption.to())) {
                long frame = film.rate().frameAt(change);
                end = frame > n ? Math.min(end, frame) : end;
            }
        }
        return end;
    }

    @Override
    public DrawList frame(long n) {
        DrawList frame = frames.frame(n);
        return film.captionsSoFar()
                .at(film.rate().timeAt(n))
                .map(caption -> with(caption, frame))
                .orElse(frame);
    }

    private DrawList with(Caption caption, DrawList frame) {
        Affine toScene = frame.view().inverse();
        List<DrawItem> items = new ArrayList<>(frame.items());
        for (ShapeItem item : drawn.computeIfAbsent(caption, picture::of)) {
            items.add(new ShapeItem(
                    item.id(), item.path(), item.toScene().then(toScene), item.fill(), item.stroke(), item.opacity()));
        }
        return new DrawList(frame.background(), frame.view(), items, frame.layers());
    }
}
