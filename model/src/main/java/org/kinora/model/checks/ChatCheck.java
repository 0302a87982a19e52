package org.kinora.model.checks;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.kinora.model.Generation;
import org.kinora.model.Gpt;
import org.kinora.model.Sampling;

/** Questions to a chatbot: the answer has the word that it needs, and ends before the next turn. */
final class ChatCheck implements PromptChecks.Check {

    private static final int TOKENS_OF_AN_ANSWER = 60;

    private record Turn(String user, String needs) {}

    private static final List<Turn> TURNS = List.of(
            new Turn("What is the capital of Japan?", "tokyo"),
            new Turn("Where is Paris?", "france"),
            new Turn("Hello!", "hello"),
            new Turn("Good night!", "night"),
            new Turn("My name is Clara.", "clara"),
            new Turn("How many legs does a bird have?", "two"),
            new Turn("What is the opposite of big?", "small"),
            new Turn("What is the biggest animal?", "whale"),
            new Turn("Thank you very much!", ""),
            new Turn("What is a robot?", "machine"));

    @Override
    public void ask(Gpt gpt, Consumer<CheckLine> lines) {
        for (Turn turn : TURNS) {
            Generation generation = gpt.generate(
                    "User: " + turn.user + "\nAI:",
                    Sampling.greedy().stopAt("\n").maxTokens(TOKENS_OF_AN_ANSWER));
            String answer = generation.generateAll().strip();
            boolean holds = generation.finishReason() == Generation.FinishReason.STOP
                    && !answer.isEmpty()
                    && answer.toLowerCase(Locale.ROOT).contains(turn.needs);
            lines.accept(new CheckLine("chats", turn.user, answer, holds));
        }
    }
}
