package briefing.core.shared;

import java.util.List;
import java.util.Random;

/** Makes of some texts another that mostly looks like them. */
final class Mutation {
    private static final int STEPS_MAX = 4;
    private static final int LENGTH_MAX = 60_000;

    /** What readers stumble over: ends of ranges, signs of syntax, and characters that are none. */
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "\0",
            "\n",
            "\r\n",
            "\t",
            "\u001f",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u0301",
            "\u200b",
            "\u202e",
            "\u2028",
            "\u3164",
            "\ud800",
            "\udc00",
            "\ufeff",
            "\ufffe",
            "\ud83d\ude00",
            "й",
            "0",
            "9",
            "-1",
            "00",
            "99999999999999999999",
            "9223372036854775808",
            "2147483648",
            "NaN",
            "1e999",
            "null",
            "true",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "\"",
            "'",
            "\\",
            "\\u",
            "%",
            "%zz",
            "%00",
            "/",
            "//",
            "..",
            ":",
            "@",
            "#",
            "?",
            "&",
            "=",
            ",",
            ";",
            "$",
            "!",
            "...",
            "~",
            "X",
            "Y",
            "_",
            ".",
            "*",
            "<",
            ">",
            "|",
            "+",
            "\"\"\"",
            "{\"a\":",
            "[[",
            "${",
            "../");

    private final List<String> texts;
    private final Random chance;

    Mutation(List<String> texts, Random chance) {
        this.texts = texts;
        this.chance = chance;
    }

    String next() {
        StringBuilder text = new StringBuilder(any(texts));
        int steps = 1 + chance.nextInt(STEPS_MAX);
        for (int step = 0; step < steps && text.length() <= LENGTH_MAX; step++) {
            change(text);
        }
        return text.toString();
    }

    private void change(StringBuilder text) {
        int from = chance.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + chance.nextInt(1 + chance.nextInt(20)));
        switch (chance.nextInt(8)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, any(PIECES));
            case 2 -> text.replace(from, to, any(PIECES));
            case 3 -> text.insert(from, text.substring(from, to));
            case 4 -> text.replace(from, text.length(), tail(any(texts)));
            case 5 -> text.insert(from, (char) chance.nextInt(chance.nextBoolean() ? 0x80 : 0x10000));
            case 6 -> text.insert(from, any(PIECES).repeat(chance.nextInt(chance.nextInt(100) == 0 ? 20_000 : 50)));
            default -> flip(text, from);
        }
    }

    private void flip(StringBuilder text, int at) {
        if (at < text.length()) {
            text.setCharAt(at, (char) (text.charAt(at) ^ 1 << chance.nextInt(7)));
        }
    }

    private String tail(String text) {
        return text.substring(chance.nextInt(text.length() + 1));
    }

    private String any(List<String> some) {
        return some.get(chance.nextInt(some.size()));
    }
}
