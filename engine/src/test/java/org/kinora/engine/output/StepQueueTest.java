package org.kinora.engine.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.paint.Color;
import org.kinora.engine.render.FramePreparer;
import org.kinora.engine.render.PreparedFrame;

/** Steps of frames of 64 × 64 pixels, which change everywhere and are blended in Java: each has 16 KB. */
class StepQueueTest {

    private static final long FRAME_BYTES = 64 * 64 * 4;

    private final FramePreparer preparer = new FramePreparer(new PictureSize(64, 64), () -> true);
    private volatile int shade;

    private FramesAhead.Step frame() {
        Color background = Color.rgb(++shade / 255.0, 0, 0);
        PreparedFrame frame = preparer.prepare(new DrawList(background, Affine.IDENTITY, List.of(), List.of()));
        return new FramesAhead.Draw(frame, shade, null);
    }

    @Test
    void aFrameThatIsBlendedInJavaSaysHowMuchItHolds() {
        assertThat(frame().bytes()).isBetween(FRAME_BYTES, FRAME_BYTES + 1000);
    }

    @Test
    void asManyStepsWaitAsThereIsMemoryFor() throws Exception {
        StepQueue roomy = new StepQueue(3, 4 * FRAME_BYTES);
        assertThat(preparedUntilOneWaits(roomy)).isEqualTo(4);
        StepQueue narrow = new StepQueue(3, 2 * FRAME_BYTES + FRAME_BYTES / 2);
        assertThat(preparedUntilOneWaits(narrow)).isEqualTo(3);
    }

    @Test
    void aFrameThatIsTooLargeIsHandedOverBeforeTheNextIsPrepared() throws Exception {
        assertThat(preparedUntilOneWaits(new StepQueue(3, FRAME_BYTES / 2))).isEqualTo(1);
    }

    @Test
    void stepsComeOutInTheirOrder() throws Exception {
        StepQueue queue = new StepQueue(1, FRAME_BYTES / 2);
        List<FramesAhead.Step> steps = List.of(frame(), frame(), frame());
        CompletableFuture<Void> putting = CompletableFuture.runAsync(() -> steps.forEach(step -> put(queue, step)));
        List<FramesAhead.Step> taken = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            taken.add(queue.take());
        }
        putting.get();
        assertThat(taken).isEqualTo(steps);
    }

    /** How many frames there are when the thread that prepares them has to wait. */
    private int preparedUntilOneWaits(StepQueue queue) throws Exception {
        int before = shade;
        Thread putting = new Thread(() -> {
            for (int i = 0; i < 4; i++) {
                put(queue, frame());
            }
        });
        putting.start();
        while (putting.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        int prepared = shade - before;
        for (int i = 0; i < 4; i++) {
            queue.take();
        }
        putting.join();
        return prepared;
    }

    private static void put(StepQueue queue, FramesAhead.Step step) {
        try {
            queue.put(step);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
