package briefing.graphql.shared.documents;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has documents remembered. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {
    @Bean
    GraphQlSourceBuilderCustomizer documents() {
        Documents documents = new Documents();
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
    }
}
