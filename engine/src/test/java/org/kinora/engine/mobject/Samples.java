package org.kinora.engine.mobject;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.kinora.engine.animation.FadeIn;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Complex;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.graph.Edge;
import org.kinora.engine.graph.GraphLayout;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.pixels.Bitmap;
import org.kinora.engine.text.TextFlow;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/** An argument of every type that mobjects and animations are made from, and arguments that they cannot be made from. */
final class Samples {

    private static final Map<Class<?>, IntFunction<Object>> GOOD = new HashMap<>();

    static {
        GOOD.put(double.class, i -> 0.5 + 0.1 * i);
        GOOD.put(int.class, i -> i + 3);
        GOOD.put(boolean.class, i -> true);
        GOOD.put(Point.class, i -> new Point(i, 1 - i));
        GOOD.put(Point3.class, i -> new Point3(i, 1 - i, 0.5 * i));
        GOOD.put(String.class, i -> i == 0 ? "a" : "java");
        GOOD.put(Range.class, i -> new Range(0, 2));
        GOOD.put(Color.class, i -> Color.RED);
        GOOD.put(Paint.class, i -> Color.RED);
        GOOD.put(Affine.class, i -> Affine.IDENTITY);
        GOOD.put(Affine3.class, i -> Affine3.IDENTITY);
        GOOD.put(Complex.class, i -> Complex.ONE);
        GOOD.put(Path.class, i -> Arcs.circle(Point.ORIGIN, 1));
        GOOD.put(Mobject.class, i -> new Square());
        GOOD.put(Shape.class, i -> new Square());
        GOOD.put(Text.class, i -> new Text("a b"));
        GOOD.put(Code.class, i -> new Code("a = 1", "python"));
        GOOD.put(Formula.class, i -> new MathTex("a + b"));
        GOOD.put(Composite.class, i -> new Group<>(new Square()));
        GOOD.put(Arrow.class, i -> new Arrow(Point.LEFT, Point.RIGHT));
        GOOD.put(Line.class, i -> new Line(Point.LEFT, Point.RIGHT));
        GOOD.put(Directed.class, i -> i == 0 ? new Line(Point.LEFT, Point.RIGHT) : new Line(Point.DOWN, Point.UP));
        GOOD.put(DecimalNumber.class, i -> new DecimalNumber(1, 1));
        GOOD.put(FunctionGraph.class, i -> new FunctionGraph(x -> x, 0, 1));
        GOOD.put(TableOf.class, i -> new Table(new String[][] {{"a"}}));
        GOOD.put(VectorCoordinates.class, i -> new VectorCoordinates(new Arrow(Point.LEFT, Point.RIGHT)));
        GOOD.put(MappedShape.class, i -> new LinearTransformation().addUnitSquare());
        GOOD.put(ValueTracker.class, i -> new ValueTracker(1));
        GOOD.put(NumberLabels.class, i -> NumberLabels.DEFAULT);
        GOOD.put(CodeStyle.class, i -> CodeStyle.DEFAULT);
        GOOD.put(CodeTheme.class, i -> CodeTheme.DARK);
        GOOD.put(TextStyle.class, i -> TextStyle.serif(30));
        GOOD.put(TextFlow.class, i -> TextFlow.DEFAULT);
        GOOD.put(Scaling.class, i -> new LogBase(10));
        GOOD.put(ColorScale.class, i -> ColorScale.ofUnitRange(Color.RED, Color.BLUE));
        GOOD.put(Stroke.class, i -> new Stroke(Color.RED, 2));
        GOOD.put(FloatData.class, i -> MobjectKinds.FOUR);
        GOOD.put(AudioClip.class, i -> Sounds.swelling());
        GOOD.put(Bitmap.class, i -> Bitmap.of(1, 1, new int[] {0xFFFFFFFF}));
        GOOD.put(java.nio.file.Path.class, i -> PictureSamples.svg());
        GOOD.put(GraphLayout.class, i -> GraphLayout.circular());
        GOOD.put(Animation.class, i -> new FadeIn(new Square()));
        GOOD.put(Moment.class, i -> Recording.current().now());
        GOOD.put(Point[].class, i -> new Point[] {Point.UP, Point.LEFT, Point.RIGHT});
        GOOD.put(Point3[].class, i -> new Point3[] {Point3.X_AXIS, Point3.Y_AXIS, Point3.Z_AXIS, Point3.ORIGIN});
        GOOD.put(double[].class, i -> new double[] {0.25, 0.5});
        GOOD.put(int[].class, i -> new int[] {1});
        GOOD.put(int[][].class, i -> new int[][] {{1}});
        GOOD.put(double[][].class, i -> new double[][] {{1, 0}, {0, 1}});
        GOOD.put(String[].class, i -> new String[] {"a"});
        GOOD.put(String[][].class, i -> new String[][] {{"a"}});
        GOOD.put(Color[].class, i -> new Color[] {Color.RED, Color.BLUE});
        GOOD.put(Mobject[].class, i -> new Mobject[] {new Square(), new Circle()});
        GOOD.put(Shape[].class, i -> new Shape[] {new Arc(1, 0, 1)});
        GOOD.put(Animation[].class, i -> new Animation[] {new FadeIn(new Square())});
        GOOD.put(Object[].class, i -> new Object[] {"a", "b"});
        GOOD.put(Object.class, i -> "a" + i);
        GOOD.put(Runnable.class, i -> (Runnable) () -> {});
    }

    private Samples() {}

    /** @return null if there is no sample of the type */
    static Object good(Class<?> type, Type generic, int index) {
        IntFunction<Object> known = GOOD.get(type);
        if (known != null) {
            return known.apply(index);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == Map.class) {
            return generic.toString().contains("String") ? Map.of("a", new Square()) : Map.of(0.5, 1.0);
        }
        if (Iterable.class.isAssignableFrom(type) && type.isAssignableFrom(List.class)) {
            return list(generic.toString());
        }
        return type.isInterface() && !type.isSealed() ? function(type, generic) : null;
    }

    private static List<?> list(String generic) {
        Map<String, Supplier<List<?>>> lists = new java.util.LinkedHashMap<>();
        lists.put("List<java.util.List<java.lang.Integer>>", () -> List.of(List.of(0, 1, 2)));
        lists.put("List<? extends java.util.List", () -> List.of(List.of(new Square())));
        lists.put("Point3", () -> List.of(Point3.X_AXIS, Point3.Y_AXIS, Point3.Z_AXIS, Point3.ORIGIN));
        lists.put("Point", () -> List.of(Point.UP, Point.LEFT, Point.RIGHT));
        lists.put("String", () -> List.of("a", "b"));
        lists.put("Double", () -> List.of(1.0));
        lists.put("Edge", () -> List.of(Edge.of("a", "b")));
        lists.put("Animation", () -> List.of(new FadeIn(new Square())));
        lists.put("Color", () -> List.of(Color.RED, Color.BLUE));
        lists.put("<V>", () -> List.of("a", "b"));
        return lists.entrySet().stream()
                .filter(entry -> generic.contains(entry.getKey()))
                .findFirst()
                .<List<?>>map(entry -> entry.getValue().get())
                .orElseGet(() -> List.of(new Square(), new Circle()));
    }

    /** A function that gives something of the type that is wanted of it. */
    private static Object function(Class<?> type, Type generic) {
        InvocationHandler answer = (proxy, method, arguments) -> answer(proxy, method, arguments, generic.toString());
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answer);
    }

    private static Object answer(Object proxy, Method method, Object[] arguments, String generic) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.getName().equals("equals")
                    ? proxy == arguments[0]
                    : method.getName().equals("hashCode") ? 1 : "f";
        }
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        double number = arguments.length > 0 && arguments[0] instanceof Double given ? given : 0.5;
        Class<?> wanted = method.getReturnType();
        if (wanted == double.class || generic.endsWith("java.lang.Double>")) {
            return number;
        }
        if (wanted == boolean.class) {
            return true;
        }
        if (wanted == void.class) {
            return null;
        }
        if (arguments.length > 0 && (arguments[0] instanceof Point || arguments[0] instanceof Complex)) {
            return arguments[0];
        }
        for (Map.Entry<String, DoubleFunction<Object>> known : results().entrySet()) {
            if (generic.contains(known.getKey())) {
                return known.getValue().apply(number);
            }
        }
        return arguments[0];
    }

    private static Map<String, DoubleFunction<Object>> results() {
        Map<String, DoubleFunction<Object>> results = new java.util.LinkedHashMap<>();
        results.put("DoubleUnaryOperator", x -> (java.util.function.DoubleUnaryOperator) y -> y);
        results.put("DoubleBinaryOperator", x -> (java.util.function.DoubleBinaryOperator) (y, z) -> y - z);
        results.put("UnaryOperator", x -> (java.util.function.UnaryOperator<Object>) y -> y);
        results.put("Bitmap", x -> Bitmap.of(1, 1, new int[] {0xFFFFFFFF}));
        results.put("int[]", x -> new int[] {0});
        results.put("double[]", x -> new double[] {x, x});
        results.put("Animation", x -> new FadeIn(new Square()));
        results.put("Mobject", x -> new Square());
        results.put("T>", x -> new Square());
        results.put("Point3", x -> new Point3(x, x * x, 1));
        results.put("Point", x -> new Point(x, x * x));
        results.put("Color", x -> Color.RED);
        return results;
    }

    /** What is given instead of a good argument. */
    static List<Object> bad(Class<?> type) {
        if (type == double.class) {
            return List.of(Double.NaN, Double.POSITIVE_INFINITY, -1.0, 0.0, 1e300);
        }
        if (type == int.class) {
            return List.of(-1, 0, Integer.MAX_VALUE);
        }
        if (type.isPrimitive()) {
            return List.of();
        }
        List<Object> all = new ArrayList<>();
        all.add(null);
        if (type == String.class) {
            all.add("");
        }
        if (type == Point.class) {
            all.add(new Point(Double.NaN, 0));
        }
        if (type.isArray()) {
            all.add(Array.newInstance(type.getComponentType(), 0));
            if (!type.getComponentType().isPrimitive()) {
                all.add(Array.newInstance(type.getComponentType(), 2));
            }
        }
        if (type == double[].class) {
            all.add(new double[] {Double.NaN});
        }
        if (type == double[][].class) {
            all.add(new double[][] {{1}});
            all.add(new double[][] {{1, 2, 3}, {1}});
            all.add(new double[][] {{Double.NaN, 0}, {0, 1}});
        }
        if (type == String[][].class) {
            all.add(new String[][] {{"a"}, {"a", "b"}});
        }
        if (Iterable.class.isAssignableFrom(type) && type.isAssignableFrom(List.class)) {
            all.add(List.of());
            all.add(Arrays.asList(null, null));
        }
        if (type == Map.class) {
            all.add(Map.of());
        }
        return all;
    }
}
