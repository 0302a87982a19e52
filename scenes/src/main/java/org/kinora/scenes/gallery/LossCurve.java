package org.kinora.scenes.gallery;

import java.util.List;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.model.training.TrainingRecording;
import org.kinora.scenes.viz.Palette;

/** The loss of a training as far as it has come, over a grid of whole nats. */
final class LossCurve extends Composite<LossCurve> {

    private static final Point CORNER = new Point(-6.3, -1.7);
    private static final double WIDTH = 6.2;
    private static final double HEIGHT_OF_A_NAT = 0.72;
    private static final int MOST_NATS = 6;
    private static final double RADIUS = 0.11;

    private final TrainingRecording recording;
    private final ValueTracker step;

    LossCurve(TrainingRecording recording, ValueTracker step) {
        super(List.of());
        this.recording = recording;
        this.step = step;
        for (int nats = 0; nats <= MOST_NATS; nats++) {
            Line line = new Line(at(1, nats), at(recording.steps(), nats));
            line.setStroke(nats == 0 ? Palette.RIM : Palette.RIM.withAlpha(0.4), 2);
            Text number = new Text(String.valueOf(nats), 22).setColor(Palette.FAINT_INK);
            addParts(line, number.moveTo(at(1, nats).plus(new Point(-0.28, 0))));
        }
        PathShape curve = new PathShape(Path.EMPTY).setStroke(Palette.YELLOW, 5);
        curve.path().follow(this::outline);
        PathShape glow = new PathShape(Path.EMPTY).setStroke(Stroke.NONE).setFill(Palette.YELLOW.withAlpha(0.25));
        glow.path().follow(moment -> Arcs.circle(head(moment), 2.4 * RADIUS));
        PathShape head = new PathShape(Path.EMPTY).setStroke(Stroke.NONE).setFill(Palette.YELLOW);
        head.path().follow(moment -> Arcs.circle(head(moment), RADIUS));
        DecimalNumber loss = new DecimalNumber(0, 2, 34).setColor(Palette.YELLOW);
        loss.follow(moment -> recording.loss(step.at(moment)));
        loss.origin().follow(moment -> head(moment).plus(new Point(0.2, 0.22)));
        addParts(curve, glow, head, loss);
    }

    /** Where the curve has come to. */
    Point head(Moment moment) {
        double now = step.at(moment);
        return at(now, recording.loss(now));
    }

    private Point at(double number, double nats) {
        double progress = (number - 1) / (recording.steps() - 1);
        return CORNER.plus(new Point(progress * WIDTH, nats * HEIGHT_OF_A_NAT));
    }

    private Path outline(Moment moment) {
        double now = step.at(moment);
        PathBuilder builder = Path.builder().moveTo(at(1, recording.loss(1)));
        for (int number = 2; number < now; number++) {
            builder.lineTo(at(number, recording.loss(number)));
        }
        return builder.lineTo(head(moment)).build();
    }
}
