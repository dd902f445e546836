package briefing.graphql.shared.documents;

import briefing.graphql.shared.ForeignErrors;
import graphql.validation.Validator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has documents found by their names, and remembered. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {
    @Bean
    DocumentFinder documentFinder(
            @Value("${briefing.documents.trusted}") String manifests,
            @Value("${briefing.documents.only-trusted}") boolean onlyTrusted,
            @Value("${briefing.documents.automatic}") boolean automatic,
            List<OwnDocuments> own) {
        return new DocumentFinder(TrustedDocuments.read(manifests).with(own), onlyTrusted, automatic);
    }

    @Bean
    GraphQlSourceBuilderCustomizer documents(DocumentFinder finder) {
        Documents documents = new Documents(finder);
        Validator.setMaxValidationErrors(ForeignErrors.ERRORS_MAX);
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
    }
}
