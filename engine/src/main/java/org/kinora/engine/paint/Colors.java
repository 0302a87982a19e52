package org.kinora.engine.paint;

/**
 * Manim's colours by their names. Each hue has five shades, from A, the lightest, to E, the darkest; the plain name
 * means C.
 *
 * <p>Source of the values: Manim Community, {@code manim/utils/color/manim_colors.py}.
 *
 * <pre>{@code
 * circle.setFill(BLUE_D, 0.5).setStroke(YELLOW, 4);
 * }</pre>
 */
public interface Colors {

    Color WHITE = Color.WHITE;
    Color BLACK = Color.BLACK;
    Color TRANSPARENT = Color.TRANSPARENT;

    Color BLUE_A = Color.hex("#C7E9F1");
    Color BLUE_B = Color.hex("#9CDCEB");
    Color BLUE_C = Color.hex("#58C4DD");
    Color BLUE_D = Color.hex("#29ABCA");
    Color BLUE_E = Color.hex("#236B8E");
    Color BLUE = BLUE_C;

    Color TEAL_A = Color.hex("#ACEAD7");
    Color TEAL_B = Color.hex("#76DDC0");
    Color TEAL_C = Color.hex("#5CD0B3");
    Color TEAL_D = Color.hex("#55C1A7");
    Color TEAL_E = Color.hex("#49A88F");
    Color TEAL = TEAL_C;

    Color GREEN_A = Color.hex("#C9E2AE");
    Color GREEN_B = Color.hex("#A6CF8C");
    Color GREEN_C = Color.hex("#83C167");
    Color GREEN_D = Color.hex("#77B05D");
    Color GREEN_E = Color.hex("#699C52");
    Color GREEN = GREEN_C;

    Color YELLOW_A = Color.hex("#FFF1B6");
    Color YELLOW_B = Color.hex("#FFEA94");
    Color YELLOW_C = Color.hex("#F7D96F");
    Color YELLOW_D = Color.hex("#F4D345");
    Color YELLOW_E = Color.hex("#E8C11C");
    Color YELLOW = YELLOW_C;

    Color GOLD_A = Color.hex("#F7C797");
    Color GOLD_B = Color.hex("#F9B775");
    Color GOLD_C = Color.hex("#F0AC5F");
    Color GOLD_D = Color.hex("#E1A158");
    Color GOLD_E = Color.hex("#C78D46");
    Color GOLD = GOLD_C;

    Color RED_A = Color.hex("#F7A1A3");
    Color RED_B = Color.hex("#FF8080");
    Color RED_C = Color.hex("#FC6255");
    Color RED_D = Color.hex("#E65A4C");
    Color RED_E = Color.hex("#CF5044");
    Color RED = RED_C;

    Color MAROON_A = Color.hex("#ECABC1");
    Color MAROON_B = Color.hex("#EC92AB");
    Color MAROON_C = Color.hex("#C55F73");
    Color MAROON_D = Color.hex("#A24D61");
    Color MAROON_E = Color.hex("#94424F");
    Color MAROON = MAROON_C;

    Color PURPLE_A = Color.hex("#CAA3E8");
    Color PURPLE_B = Color.hex("#B189C6");
    Color PURPLE_C = Color.hex("#9A72AC");
    Color PURPLE_D = Color.hex("#715582");
    Color PURPLE_E = Color.hex("#644172");
    Color PURPLE = PURPLE_C;

    Color GRAY_A = Color.hex("#DDDDDD");
    Color GRAY_B = Color.hex("#BBBBBB");
    Color GRAY_C = Color.hex("#888888");
    Color GRAY_D = Color.hex("#444444");
    Color GRAY_E = Color.hex("#222222");
    Color GRAY = GRAY_C;

    Color LIGHT_GRAY = GRAY_B;
    Color DARK_GRAY = GRAY_D;
    Color DARK_BLUE = BLUE_E;
    Color PINK = Color.hex("#D147BD");
    Color LIGHT_PINK = Color.hex("#DC75CD");
    Color ORANGE = Color.hex("#FF862F");
    Color LIGHT_BROWN = Color.hex("#CD853F");
    Color DARK_BROWN = Color.hex("#8B4513");
    Color GRAY_BROWN = Color.hex("#736357");
    Color PURE_RED = Color.hex("#FF0000");
    Color PURE_GREEN = Color.hex("#00FF00");
    Color PURE_BLUE = Color.hex("#0000FF");
    Color PURE_YELLOW = Color.hex("#FFFF00");
}
