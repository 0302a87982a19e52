package org.kinora.engine.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Anatomy;
import org.kinora.engine.mobject.LayerStyle;
import org.kinora.engine.mobject.Layering;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Pose;
import org.kinora.engine.mobject.Typographic;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.scene.Inspected.Value;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/** A mobject's properties at a moment, in words; those that are as they are in every new mobject are left out. */
final class PropertyValues {

    private static final int LONGEST = 90;

    private PropertyValues() {}

    /** @param bounds of the mobject in the picture */
    static List<Value> of(Mobject mobject, Bounds bounds, Moment moment) {
        List<Value> values = new ArrayList<>();
        if (mobject instanceof Typographic<?> text) {
            values.add(new Value("text", "“" + Words.of(text, moment) + "”"));
        }
        values.add(new Value("centre", words(bounds.center())));
        values.add(new Value("size", say("%.2f × %.2f", bounds.width(), bounds.height())));
        for (Property<?> property : Anatomy.propertiesOf(mobject)) {
            String text = text(property, moment);
            if (!text.isEmpty()) {
                values.add(new Value(property.name(), text));
            }
        }
        return values;
    }

    private static String text(Property<?> property, Moment moment) {
        String text = words(property.at(moment));
        boolean isUsual = property.name().endsWith("opacity") && text.equals("1") || text.isEmpty();
        return isUsual ? "" : text + (property.followedAt(moment) == null ? "" : ", follows");
    }

    /** Empty for what says nothing. */
    private static String words(Object value) {
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof Color color) {
            return color(color);
        }
        if (value instanceof Stroke stroke) {
            return stroke.isInvisible()
                    ? "none"
                    : (stroke.paint() instanceof Color color ? color(color) : "gradient") + ", width "
                            + number(stroke.width());
        }
        if (value instanceof Point point) {
            return say("(%.2f, %.2f)", unsigned(point.x()), unsigned(point.y()));
        }
        if (value instanceof Affine place) {
            return place.equals(Affine.IDENTITY) ? "" : placement(place);
        }
        if (value instanceof Pose pose) {
            return pose.isFlat() ? "" : "in space";
        }
        if (value instanceof Collection<?> parts) {
            return parts.size() < 2 ? "" : Integer.toString(parts.size());
        }
        return value == null || isPlain(value) ? "" : shortened(value.toString());
    }

    /** What every mobject has unless something was done to it, what is seen anyway, and what has no words of its own. */
    private static boolean isPlain(Object value) {
        return value instanceof Path
                || value.equals(LayerStyle.NONE)
                || value instanceof Layering
                || value.equals(0)
                || value.toString().startsWith(value.getClass().getName() + "@")
                || value instanceof Record
                        && value.toString().startsWith(value.getClass().getSimpleName() + "[");
    }

    private static String placement(Affine place) {
        double turn = StrictMath.toDegrees(StrictMath.atan2(place.yx(), place.xx()));
        double scale = place.meanScale();
        return say("(%.2f, %.2f)", unsigned(place.dx()), unsigned(place.dy()))
                + (Math.abs(scale - 1) < 0.005 ? "" : ", × " + number(scale))
                + (Math.abs(turn) < 0.05 ? "" : ", turned " + say("%.1f°", turn));
    }

    /** What would be written as -0.00 is 0. */
    private static double unsigned(double value) {
        return Math.abs(value) < 0.005 ? 0 : value;
    }

    private static String color(Color color) {
        if (color.isInvisible()) {
            return "none";
        }
        String hex = say("#%06X", color.withAlpha(1).argb() & 0xFFFFFF);
        return color.alpha() == 1 ? hex : hex + say(" at %.0f %%", 100 * color.alpha());
    }

    private static String number(double value) {
        String text = say("%.3f", value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }

    private static String shortened(String text) {
        String row = text.replaceAll("\\s+", " ");
        return row.length() <= LONGEST ? row : row.substring(0, LONGEST) + "…";
    }

    private static String say(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
