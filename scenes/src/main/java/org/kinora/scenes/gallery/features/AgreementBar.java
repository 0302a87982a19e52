package org.kinora.scenes.gallery.features;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.scenes.viz.Palette;

/** An upright bar for a share in percent that grows while a tracker goes from 0 to 1, and a line where chance would be. */
final class AgreementBar extends Composite<AgreementBar> {

    private static final double WIDTH = 1.0;

    private final double share;
    private final double fullHeight;
    private final Property<Double> grown;

    /**
     * @param fullHeight for a share of 1, in scene units
     * @param foot the middle of the bar's lower end
     */
    AgreementBar(double share, double chance, double fullHeight, ValueTracker grown, Point foot) {
        this.share = share;
        this.fullHeight = fullHeight;
        this.grown = property(grown.get());
        this.grown.follow(grown, ValueTracker::at);
        PathShape bar = new PathShape(Path.EMPTY).setStroke(Stroke.NONE).setFill(Palette.TEAL);
        bar.path().follow(this, AgreementBar::outlineAt);
        DecimalNumber number = new DecimalNumber(0, 1, 32).unit(" %").centered().setColor(Palette.INK);
        number.value().follow(this, AgreementBar::percentAt);
        number.origin().follow(this, (bars, moment) -> point(0, bars.heightAt(moment) + 0.14));
        double level = chance * fullHeight;
        Line line = new Line(point(-0.65, level), point(0.65, level)).setStroke(Palette.YELLOW, 4);
        addParts(bar.shift(foot), number.shift(foot), line.shift(foot));
    }

    /** In percent. */
    double percentAt(Moment moment) {
        return 100 * share * grown.at(moment);
    }

    private double heightAt(Moment moment) {
        return fullHeight * share * grown.at(moment);
    }

    private Path outlineAt(Moment moment) {
        double height = heightAt(moment);
        return height < 0.01
                ? Path.EMPTY
                : Polygons.roundedRectangle(point(0, height / 2), WIDTH, height, Math.min(0.07, height / 2));
    }
}
