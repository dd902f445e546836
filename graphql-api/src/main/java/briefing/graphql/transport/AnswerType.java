package briefing.graphql.transport;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;

/** Of which type an answer is to be. */
final class AnswerType {
    private static final List<MediaType> JSON =
            List.of(MediaType.APPLICATION_JSON, MediaTypes.APPLICATION_GRAPHQL_RESPONSE);

    private AnswerType() {}

    /** The type that the sender likes best; JSON rather than a stream, for whoever takes both. */
    static MediaType of(HttpServletRequest request) throws HttpRefusal {
        List<MediaType> accepted = accepted(request);
        for (MediaType type : accepted) {
            for (MediaType json : JSON) {
                if (type.includes(json)) {
                    return json;
                }
            }
        }
        if (accepted.stream().anyMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype)) {
            return MediaType.TEXT_EVENT_STREAM;
        }
        throw HttpRefusal.unsupported(
                HttpStatus.NOT_ACCEPTABLE, "Accept application/graphql-response+json or application/json.");
    }

    /** Whether the answer is a stream, which nothing on its way may keep until it is whole. */
    static boolean isStream(HttpServletRequest request) {
        try {
            return isStream(of(request));
        } catch (HttpRefusal refusal) {
            return false;
        }
    }

    static boolean isStream(MediaType answer) {
        return MediaType.TEXT_EVENT_STREAM.equals(answer);
    }

    private static List<MediaType> accepted(HttpServletRequest request) throws HttpRefusal {
        String header = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        if (header.isBlank()) {
            return List.of(MediaType.ALL);
        }
        try {
            List<MediaType> types = new ArrayList<>(MediaType.parseMediaTypes(header));
            types.removeIf(type -> type.getQualityValue() == 0);
            MimeTypeUtils.sortBySpecificity(types);
            return types;
        } catch (InvalidMediaTypeException | InvalidMimeTypeException e) {
            throw HttpRefusal.badRequest("Write media types in Accept.");
        }
    }
}
