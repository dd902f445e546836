package briefing.graphql.shared;

import briefing.core.shared.codes.Code;
import briefing.core.shared.codes.CommonRefusal;
import briefing.core.shared.codes.CommonWarning;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.codes.Malformation;
import briefing.core.shared.codes.Refusal;
import briefing.core.shared.codes.Warning;
import java.util.ArrayList;
import java.util.List;

/** Every code that a client can meet: those of the features, then those that belong to none. */
public record Codes(List<Code> all) {
    public Codes {
        all = List.copyOf(all);
    }

    static Codes of(List<Feature> features) {
        List<Code> codes = new ArrayList<>();
        features.forEach(feature -> codes.addAll(feature.codes()));
        codes.addAll(List.of(CommonRefusal.values()));
        codes.addAll(List.of(CommonWarning.values()));
        codes.addAll(List.of(Malformation.values()));
        codes.addAll(List.of(Failure.values()));
        return new Codes(codes);
    }

    /** How it comes, as the enum CodeKind says it. */
    public static String kind(Code code) {
        return switch (code) {
            case Refusal _ -> "REFUSAL";
            case Warning _ -> "WARNING";
            default -> "ERROR";
        };
    }
}
