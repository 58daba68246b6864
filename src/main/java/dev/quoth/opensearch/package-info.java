/**
 * Who answers when one machine is not enough? An index of OpenSearch, asked the same questions as
 * one on disk.
 *
 * <p>{@code QueryDsl} translates the clauses of a plan, and {@code OpenSearchEngine} asks for what
 * {@code dev.quoth.answer} makes answers of. Text is analyzed here and never by the server, so that
 * any analyzer works; it gets terms as {@code TermText} writes them.
 *
 * <p>Certificates and proxies are those of the JDK's client that an application gives; credentials
 * are a header:
 *
 * <pre>{@code
 * HttpClient client = HttpClient.newBuilder().sslContext(trusting).build();
 * Transport cluster =
 *     HttpTransport.of(List.of(URI.create("https://10.0.0.7:9200"), URI.create("https://10.0.0.8:9200")))
 *         .client(client)
 *         .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(nameAndPassword))
 *         .timeout(Duration.ofSeconds(30));
 * }</pre>
 *
 * <p>Another way to a cluster, such as one whose requests are signed each, is a lambda. It does not
 * try again by itself: where that is wanted, it waits and sends again while the status is 429, 502,
 * 503 or 504.
 *
 * <pre>{@code
 * Transport signed =
 *     request -> {
 *       HttpRequest.Builder http =
 *           HttpRequest.newBuilder(URI.create(address + request.path()))
 *               .header("Content-Type", request.type())
 *               .method(request.method(), HttpRequest.BodyPublishers.ofString(request.body()));
 *       signer.headers(request).forEach(http::setHeader);
 *       try {
 *         HttpResponse<String> answer =
 *             client.send(http.build(), HttpResponse.BodyHandlers.ofString());
 *         return new Transport.Response(answer.statusCode(), answer.body(), address);
 *       } catch (InterruptedException e) {
 *         Thread.currentThread().interrupt();
 *         throw new InterruptedIOException("interrupted while a cluster was asked");
 *       }
 *     };
 * }</pre>
 */
@NullMarked
package dev.quoth.opensearch;

import org.jspecify.annotations.NullMarked;
