package org.kinora.scenes.gallery.training;

import static org.kinora.engine.Kinora.*;

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
import org.kinora.engine.timeline.Property;
import org.kinora.model.training.TrainingRecording;
import org.kinora.scenes.viz.Palette;

/** The loss of a training as far as it has come, over a grid of whole nats. */
final class LossCurve extends Composite<LossCurve> {

    private static final Point CORNER = point(-6.3, -1.7);
    private static final double WIDTH = 6.2;
    private static final double HEIGHT_OF_A_NAT = 0.72;
    private static final int MOST_NATS = 6;
    private static final double RADIUS = 0.11;

    private final TrainingRecording recording;
    private final Property<Double> step;

    LossCurve(TrainingRecording recording, ValueTracker step) {
        this.recording = recording;
        this.step = property(step.get());
        this.step.follow(step, ValueTracker::at);
        for (int nats = 0; nats <= MOST_NATS; nats++) {
            Line line = new Line(at(1, nats), at(recording.steps(), nats));
            line.setStroke(nats == 0 ? Palette.RIM : Palette.RIM.withAlpha(0.4), 2);
            Text number = new Text(String.valueOf(nats), 22).setColor(Palette.FAINT_INK);
            addParts(line, number.centerOn(at(1, nats).plus(point(-0.28, 0))));
        }
        PathShape curve = new PathShape(Path.EMPTY).setStroke(Palette.YELLOW, 5);
        curve.path().follow(this, LossCurve::outlineAt);
        PathShape glow = new PathShape(Path.EMPTY).setStroke(Stroke.NONE).setFill(Palette.YELLOW.withAlpha(0.25));
        glow.path().follow(this, (losses, moment) -> Arcs.circle(losses.head(moment), 2.4 * RADIUS));
        PathShape head = new PathShape(Path.EMPTY).setStroke(Stroke.NONE).setFill(Palette.YELLOW);
        head.path().follow(this, (losses, moment) -> Arcs.circle(losses.head(moment), RADIUS));
        DecimalNumber loss = new DecimalNumber(0, 2, 34).setColor(Palette.YELLOW);
        loss.value().follow(this, LossCurve::lossAt);
        loss.origin().follow(this, LossCurve::besideHeadAt);
        addParts(curve, glow, head, loss);
    }

    /** Where the curve has come to. */
    Point head(Moment moment) {
        double now = step.at(moment);
        return at(now, recording.loss(now));
    }

    private Point at(double number, double nats) {
        double progress = (number - 1) / (recording.steps() - 1);
        return CORNER.plus(point(progress * WIDTH, nats * HEIGHT_OF_A_NAT));
    }

    private double lossAt(Moment moment) {
        return recording.loss(step.at(moment));
    }

    private Point besideHeadAt(Moment moment) {
        return head(moment).plus(point(0.2, 0.22));
    }

    private Path outlineAt(Moment moment) {
        double now = step.at(moment);
        PathBuilder builder = Path.builder().moveTo(at(1, recording.loss(1)));
        for (int number = 2; number < now; number++) {
            builder.lineTo(at(number, recording.loss(number)));
        }
        return builder.lineTo(head(moment)).build();
    }
}
