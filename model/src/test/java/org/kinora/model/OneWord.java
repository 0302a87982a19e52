package org.kinora.model;

/** A small program for {@link FreshProcessTest}: predicts a word, and with an argument asks ND4J for an activation too. */
final class OneWord {

    private OneWord() {}

    public static void main(String[] arguments) {
        Gpt gpt = Gpt.loadDefault();
        System.out.println(gpt.backend()
                + gpt.predictNext("Paris is a city in").top(1).get(0).text());
        if (arguments.length > 0) {
            System.out.println(gpt.forward("Paris").get("hook_embed").rank());
        }
    }
}
