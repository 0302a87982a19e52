package org.kinora.engine.mobject;

import static org.kinora.engine.Kinora.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.graph.Edge;
import org.kinora.engine.graph.GraphLayout;
import org.kinora.engine.media.FakeTypst;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/** One mobject of every kind, and kinds of one's own as an author may write them. */
final class MobjectKinds {

    static final FloatData FOUR = new FloatData() {
        @Override
        public int count() {
            return 4;
        }

        @Override
        public float[] array() {
            return new float[] {0, 1, 2, 3};
        }
    };

    private MobjectKinds() {}

    /** A shape whose outline depends on a number, with nothing but that number declared. */
    static final class Gauge extends DerivedShape<Gauge> {

        private final Property<Double> level = property(0.3);

        Gauge() {
            super(TRANSPARENT, new Stroke(WHITE, 4));
            fill().follow(this, (gauge, at) -> BLUE.withAlpha(gauge.level.at(at)));
        }

        Gauge setLevel(double newLevel) {
            level.set(newLevel);
            return this;
        }

        @Override
        protected Path deriveOutline(Moment at) {
            return Arcs.circle(Point.ORIGIN, 0.2 + level.at(at));
        }
    }

    /** A composite whose parts depend on its own state, among them a list of records and a part that follows another. */
    static final class Meter extends Composite<Meter> {

        private record Row(Rectangle bar, Text label) {}

        private final Property<Double> level = property(0.5);
        private final List<Row> rows;
        private final Gauge gauge = new Gauge();
        private final Group<Text> labels = new Group<>();

        Meter() {
            Rectangle bar = new Rectangle(2, 0.4);
            bar.opacity().follow(this, (meter, at) -> meter.level.at(at));
            Text label = new Text("level", 24).alwaysNextTo(bar, LEFT);
            labels.add(label);
            rows = List.of(new Row(bar, label));
            addParts(bar, label, gauge.shift(0, 1));
        }

        Meter setLevel(double newLevel) {
            level.set(newLevel);
            gauge.setLevel(newLevel);
            return this;
        }
    }

    private static LinearTransformation mapped() {
        LinearTransformation space = new LinearTransformation();
        space.addDeterminant(space.addUnitSquare(), 1);
        space.addBasisLabels();
        space.addVector(2, 1);
        return space.applyMatrix(new double[][] {{1, 1}, {0, 1}});
    }

    static Map<String, Supplier<FluentMobject<?>>> all() {
        Map<String, Supplier<FluentMobject<?>>> kinds = new LinkedHashMap<>();
        kinds.put("AnimatedBoundary", () -> new AnimatedBoundary(new Square(), RED));
        kinds.put("Annulus", () -> new Annulus(0.5, 1));
        kinds.put("Angle", () -> new Angle(new Line(ORIGIN, RIGHT), new Line(ORIGIN, UP)).dot());
        kinds.put("Angle that follows", () -> new Angle(new Line(ORIGIN, RIGHT), new Line(ORIGIN, UP)).follow());
        kinds.put("Arc", () -> new Arc(1, 0, 2));
        kinds.put("ArcBetweenPoints", () -> new ArcBetweenPoints(LEFT, RIGHT));
        kinds.put("ArcBrace", () -> new ArcBrace(ORIGIN, 1, 0, 2));
        kinds.put("Area", () -> new Axes(new Range(0, 3), new Range(0, 9)).area(x -> x * x, x -> x, 0.5, 2));
        kinds.put("Arrow", () -> new Arrow(LEFT, RIGHT));
        kinds.put("Axes", () -> new Axes(new Range(-1, 3), new Range(0, 2)).labels(n -> new DecimalNumber(n, 0, 20)));
        kinds.put(
                "Axes with numbers",
                () -> new Axes(new Range(-1, 3), new Range(0, 1, 0.5))
                        .addCoordinates()
                        .removeTips());
        kinds.put(
                "Axes of powers",
                () -> new Axes(new Range(-1, 2), new Range(0, 3), new LogBase(2), new LogBase(10)).addCoordinates());
        kinds.put("ArrowVectorField", () -> new ArrowVectorField(p -> p, new Range(-1, 1), new Range(-1, 1)));
        kinds.put(
                "ArrowVectorField of very many arrows",
                () -> new ArrowVectorField(p -> p, new Range(-2, 2, 0.1), new Range(-2, 2, 0.1)));
        kinds.put("BackgroundRectangle", () -> new BackgroundRectangle(new Square(), 0.1).follow());
        kinds.put("Brace", () -> new Brace(new Square(), DOWN));
        kinds.put("Brace that follows", () -> new Brace(new Square(), DOWN).follow());
        kinds.put("BulletedList", () -> new BulletedList("one", "two\nlines"));
        kinds.put("Circle", Circle::new);
        kinds.put("ComplexPlane", () -> new ComplexPlane(new Range(-1, 1), new Range(-1, 1)).addCoordinates());
        kinds.put("Code", () -> new Code("if (a)\n\treturn 1; // b", "java"));
        kinds.put("Code in a window", () -> new Code("x = 1", "python", CodeStyle.DEFAULT.window("x.py")));
        kinds.put(
                "Crowd",
                () -> Crowd.grid(new Star().scale(0.2), 2, 2, 0.6).setTurn(1).setNumbers(FOUR));
        kinds.put("Cross", () -> new Cross(new Square()).follow());
        kinds.put("CurvedArrow", () -> new CurvedArrow(LEFT, RIGHT));
        kinds.put("CurvedDoubleArrow", () -> new CurvedDoubleArrow(LEFT, RIGHT));
        kinds.put("DashedLine", () -> new DashedLine(LEFT, RIGHT));
        kinds.put("DecimalMatrix", () -> new DecimalMatrix(new double[][] {{1, -2.5}, {0, 12}}, 1));
        kinds.put("DecimalTable", () -> new DecimalTable(new double[][] {{1, -2.5}}, 1).setColumnLabels("a", "b"));
        kinds.put("DecimalNumber", () -> new DecimalNumber(3.25, 2).unit(" %"));
        kinds.put(
                "DiGraph",
                () -> DiGraph.of(List.of(1, 2), List.of(Edge.of(1, 2), Edge.of(2, 1), Edge.of(2, 2)))
                        .layout(GraphLayout.circular()));
        kinds.put("Dot", Dot::new);
        kinds.put("DoubleArrow", () -> new DoubleArrow(LEFT, RIGHT));
        kinds.put("Elbow", () -> new Elbow(0.5, 1));
        kinds.put("Ellipse", () -> new Ellipse(3, 1));
        kinds.put("FunctionGraph", () -> new FunctionGraph(Math::sin, -2, 2));
        kinds.put("Graph", () -> Graph.labeled(List.of("a", "b", "c"), Edge.cycle("a", "b", "c")));
        kinds.put("Group", () -> new Group<Mobject>(new Square(), new Text("in a group", 30).shift(UP)));
        kinds.put("IndexLabels", () -> new IndexLabels(new Group<>(new Square(), new Circle().shift(RIGHT))));
        kinds.put("IntegerTable", () -> new IntegerTable(new int[][] {{1}, {20}}).setRowLabels("a", "b"));
        kinds.put("LabeledArrow", () -> new LabeledArrow("a", LEFT, RIGHT));
        kinds.put("LabeledDot", () -> new LabeledDot("w_1"));
        kinds.put("LabeledLine", () -> new LabeledLine(new Text("far", 24), LEFT, RIGHT, 0.3));
        kinds.put(
                "ImageMobject",
                () -> ImageMobject.of(2, 1, new int[] {0xFF0000, 0x0000FF}).setHeight(1));
        kinds.put(
                "LineGraph",
                () -> new Axes(new Range(0, 3), new Range(0, 2))
                        .plotLineGraph(new double[] {0, 1, 3}, new double[] {1, 2, 0}));
        kinds.put("ImplicitFunction", () -> new ImplicitFunction((x, y) -> x * x + y * y - 1));
        kinds.put("Line with tips", () -> new Line(LEFT, RIGHT).addTip().addTipAtStart(ArrowTip.CIRCLE, 0.2));
        kinds.put(
                "Graph with bent edges",
                () -> Graph.of(List.of(1, 2, 3), Edge.cycle(1, 2, 3)).bend(1, 2, 0.5));
        kinds.put("LinearTransformation", MobjectKinds::mapped);
        kinds.put("Line", () -> new Line(LEFT, RIGHT));
        kinds.put("MarkupText", () -> new MarkupText("<u>of<color col='RED'>fi</color></u> <i>x</i>"));
        kinds.put("MathTex with numbers", () -> {
            MathTex formula = new MathTex("x = 3.00 + y^{2}");
            formula.makeRoomFor(formula.makeNumberChangeable("3.00").setValue(12));
            formula.makeNumberChangeable("2");
            return formula;
        });
        kinds.put("MathTable", () -> new MathTable(new String[][] {{"x^2", "y"}}).setLines(TableLines.ALL));
        kinds.put("MathTex", () -> new MathTex("\\frac{a}{b}"));
        kinds.put("Matrix", () -> new Matrix(new String[][] {{"a", "b"}, {"c", "d"}}).setBrackets(BracketShape.ROUND));
        kinds.put(
                "Matrix with dots",
                () -> new Matrix(new String[][] {{"a", "b"}, {"c", "d"}})
                        .ellipsisRow(1)
                        .ellipsisColumn(1));
        kinds.put("MobjectMatrix", () -> new MobjectMatrix<>(List.of(List.of(new Circle(0.2), new Square(0.4)))));
        kinds.put("MobjectTable", () -> new MobjectTable<>(List.of(List.of(new Circle(0.2), new Square(0.4)))));
        kinds.put("NumberGrid", () -> new NumberGrid(FOUR, 0, 2, 2, 0.5, ColorScale.ofUnitRange(BLACK, WHITE)));
        kinds.put("NumberLine", () -> new NumberLine(new Range(-2, 2)));
        kinds.put(
                "NumberLine with numbers",
                () -> new NumberLine(new Range(-2, 2))
                        .addTicks(0.5)
                        .elongateTicks(0)
                        .addNumbers()
                        .addTip());
        kinds.put("NumberPlane", () -> new NumberPlane(new Range(-2, 2), new Range(-1, 1)));
        kinds.put("Paragraph", () -> new Paragraph("two", "lines of text"));
        kinds.put("ParametricCurve", () -> new ParametricCurve(t -> point(t, t * t), 0, 1));
        kinds.put("PathShape", () -> new PathShape(Path.polygon(UP, LEFT, RIGHT)));
        kinds.put("PolarPlane", () -> new PolarPlane(1).addCoordinates());
        kinds.put("Polygon", () -> new Polygon(UP, LEFT, RIGHT));
        kinds.put("Polygram", () -> Polygram.regular(6, 2, 1));
        kinds.put("Rectangle", Rectangle::new);
        kinds.put("Redrawn", () -> redraw(at -> new Square(1 + at.frame() % 2)));
        kinds.put("RegularPolygon", () -> new RegularPolygon(6));
        kinds.put("RightAngle", () -> new RightAngle(new Line(ORIGIN, RIGHT), new Line(ORIGIN, UP)).follow());
        kinds.put("RoundedRectangle", () -> new RoundedRectangle(3, 2));
        kinds.put("Sector", () -> new Sector(1, 0, 1));
        kinds.put("Square", Square::new);
        kinds.put("Star", Star::new);
        kinds.put(
                "StreamLines",
                () -> new StreamLines(Point::perpendicular, new Range(1, 2), new Range(0, 1), 1).startAnimation());
        kinds.put("SurroundingRectangle", () -> new SurroundingRectangle(new Square()));
        kinds.put(
                "Table",
                () -> new Table(new String[][] {{"a", "b"}})
                        .setColumnLabels("c", "d")
                        .setRowLabels("e")
                        .setTopLeft("f")
                        .highlight(0, 1, RED));
        kinds.put("TangentLine", () -> new TangentLine(new Circle(), 0.2, 2).follow());
        kinds.put("SvgMobject", () -> new SvgMobject(PictureSamples.svg()));
        kinds.put("Tex", () -> new Tex("the loss $L$"));
        kinds.put("Text", () -> new Text("office"));
        kinds.put("text in lines", () -> new Text("to be or not to be").width(2).justify());
        kinds.put(
                "text in a font of one's own",
                () -> new Text("fix")
                        .font(Fonts.load(java.nio.file.Path.of(
                                "src", "test", "resources", "fonts", "KinoraBlocks-Regular.ttf"))));
        kinds.put("Title", () -> new Title("Waves"));
        kinds.put("TracedPath", () -> new TracedPath(at -> point(at.seconds(), at.seconds() * at.seconds())));
        kinds.put("Triangle", Triangle::new);
        kinds.put("Typst", () -> FakeTypst.serving(() -> new Typst("= Waves")));
        kinds.put("MathTypst", () -> FakeTypst.serving(() -> new MathTypst("sqrt(2)")));
        kinds.put("Underline", () -> new Underline(new Text("word")).follow());
        kinds.put("Variable", () -> new Variable("x", 0.5, 2));
        kinds.put("Vector", () -> new Vector(point(1, 1)));
        kinds.put("VectorCoordinates", () -> new VectorCoordinates(new Vector(point(2, 1))));
        kinds.put("VideoMobject", () -> new VideoMobject(PictureSamples.film(), 2).start());
        kinds.put("View that stretches", () -> View.of(new Square(), 4, 1));
        kinds.put("View", () -> new View(3, 2));
        kinds.put("Waveform", () -> new Waveform(Sounds.swelling(), 4, 1).setShown(0.7));
        kinds.put("Arrow3D", () -> new Arrow3D(Point3.ORIGIN, point(1, 1, 1)));
        kinds.put("Cone", Cone::new);
        kinds.put("Cube", Cube::new);
        kinds.put("Cylinder", Cylinder::new);
        kinds.put("Dodecahedron", Dodecahedron::new);
        kinds.put("Dot3D", () -> new Dot3D(point(1, 1, 1)));
        kinds.put("Line3D", () -> new Line3D(Point3.ORIGIN, point(1, 1, 1)));
        kinds.put("MeshModel", () -> new MeshModel(PictureSamples.mesh()));
        kinds.put("Icosahedron", Icosahedron::new);
        kinds.put("Octahedron", Octahedron::new);
        kinds.put("Prism", Prism::new);
        kinds.put("SpaceCurve", () -> new SpaceCurve(t -> point(Math.cos(t), Math.sin(t), t), 0, 3));
        kinds.put("Sphere", Sphere::new);
        kinds.put(
                "Solid",
                () -> new Solid(
                        List.of(point(1, 1, 1), point(1, -1, -1), point(-1, 1, -1), point(-1, -1, 1)),
                        List.of(List.of(0, 1, 2), List.of(0, 2, 3), List.of(0, 3, 1), List.of(1, 3, 2))));
        kinds.put(
                "Surface",
                () -> Surface.ofHeights((x, y) -> x * y, new Range(-1, 1), new Range(-1, 1))
                        .setResolution(4, 4));
        kinds.put("Tetrahedron", Tetrahedron::new);
        kinds.put("ThreeDAxes", () -> new ThreeDAxes(new Range(-1, 1), new Range(-1, 1), new Range(-1, 1)));
        kinds.put("Torus", Torus::new);
        kinds.put("AnnotationDot", AnnotationDot::new);
        kinds.put("ArcPolygon", () -> new ArcPolygon(UP, LEFT, RIGHT));
        kinds.put("Arrow with an open tip", () -> new Arrow(LEFT, RIGHT).tip(ArrowTip.OPEN_CIRCLE, 0.3));
        kinds.put("BarChart", () -> new BarChart(new double[] {2, -1, 3}, List.of("a", "b", "c")));
        kinds.put("BarChart with numbers", () -> {
            BarChart chart = new BarChart(2, -1, 3);
            chart.addBarLabels(1);
            return chart;
        });
        kinds.put("BraceLabel", () -> new BraceLabel(new Square(), "w", DOWN).follow());
        kinds.put("ConvexHull", () -> new ConvexHull(UP, LEFT, RIGHT, ORIGIN));
        kinds.put(
                "ConvexHull that follows",
                () -> ConvexHull.around(List.of(new Square(), new Circle(2))).follow());
        kinds.put("ConvexHull3D", () -> new ConvexHull3D(Point3.ORIGIN, X_AXIS, Y_AXIS, Z_AXIS));
        kinds.put("CubicBezier", () -> new CubicBezier(LEFT, UP, DOWN, RIGHT));
        kinds.put("CurvesAsSubmobjects", () -> new CurvesAsSubmobjects(new Square()).colored(RED, BLUE));
        kinds.put("Cutout", () -> new Cutout(new Square(3), new Circle(0.5), new Square(0.4).shift(UP)));
        kinds.put("Difference", () -> new Difference(new Circle(1), new Circle(1).shift(RIGHT)).follow());
        kinds.put("DotCloud", () -> new DotCloud(List.of(UP, LEFT, RIGHT)).setDotColors(RED, BLUE));
        kinds.put("Exclusion", () -> new Exclusion(new Circle(1), new Square(1)));
        kinds.put("FullScreenRectangle", FullScreenRectangle::new);
        kinds.put("GlowDot", () -> new GlowDot(UP, 0.4).setColor(RED));
        kinds.put("GlowDots", () -> new GlowDots(List.of(UP, LEFT, RIGHT)));
        kinds.put("Intersection", () -> new Intersection(new Circle(1), new Circle(1).shift(RIGHT)).follow());
        kinds.put(
                "NamedGroup",
                () -> new NamedGroup<Mobject>().put("box", new Square()).put("dot", new Dot(UP)));
        kinds.put("Polyline", () -> Polyline.smooth(LEFT, UP, RIGHT));
        kinds.put("SampleSpace", () -> {
            SampleSpace space = new SampleSpace().divideVertically(0.3);
            space.division(0).divideHorizontally(0.8);
            return space.rotate(0.1);
        });
        kinds.put("ScreenRectangle", ScreenRectangle::new);
        kinds.put("SpeechBubble", () -> new SpeechBubble("Hello!").pinTo(new Square()));
        kinds.put("TangentialArc", () -> new TangentialArc(new Line(LEFT, RIGHT), new Line(DOWN, UP), 0.5).follow());
        kinds.put("ThoughtBubble", () -> new ThoughtBubble(new MathTex("x^2")));
        kinds.put("Union", () -> new Union(new Circle(1), new Text("w")).follow());
        kinds.put("text in space", () -> new Text("up").inPlane(X_AXIS, Z_AXIS));
        kinds.put("one's own shape", Gauge::new);
        kinds.put("one's own composite", Meter::new);
        return kinds;
    }
}
