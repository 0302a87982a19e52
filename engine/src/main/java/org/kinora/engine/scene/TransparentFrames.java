package org.kinora.engine.scene;

import static java.util.Objects.requireNonNull;

import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.FrameSource;
import org.kinora.engine.paint.Color;

/**
 * The frames of a film without their background: where nothing is drawn, pixels are transparent.
 *
 * <pre>{@code
 * FrameSource overlay = new TransparentFrames(new FilmFrames(film));
 * }</pre>
 */
public final class TransparentFrames implements FrameSource {

    private final FrameSource frames;

    public TransparentFrames(FrameSource frames) {
        this.frames = requireNonNull(frames, "Frames are made transparent of others, such as new FilmFrames(film)");
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
        return frames.staysUntil(n);
    }

    @Override
    public DrawList frame(long n) {
        DrawList frame = frames.frame(n);
        return new DrawList(Color.TRANSPARENT, frame.view(), frame.items(), frame.layers());
    }
}
