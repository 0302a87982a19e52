package org.kinora.scenes.explainer;

/** One dialogue on its card, in the place of the text, and the machine are shown. */
record Dialogue(DialogueCard card) {

    private static final double ROOM = 0.05;

    /** Shows at once what the beat of the script leaves. */
    static Dialogue onStage(Stage stage) {
        DialogueCard card = Script.card(stage, Script.script(stage.gpt()));
        putIntoTextPlace(stage, card);
        stage.scene().add(stage.machine(), card);
        return new Dialogue(card);
    }

    /** All of it is only text by now, who speaks and what is said. */
    static void putIntoTextPlace(Stage stage, DialogueCard card) {
        Place place = stage.textPlace().inset(ROOM);
        card.plain().scale(place.shrinkage(card)).moveTo(place.center());
    }
}
