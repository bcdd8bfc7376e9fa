Feature: Announcing security events
  The ServiceProviderConfig says what is done later, and which events tell of it. RFC 9967 section 4.

  @R9967-4-01
  Rule: What is said of security events is one complex attribute

    Example: where anything is said of them
      Given the ServiceProviderConfig tells of securityEvents
      Then the answer's securityEvents is an object

  @R9967-4-02
  Rule: Asynchronous requests are for nobody, for the provider or for the client to decide

    Example: one of three words
      Given the ServiceProviderConfig tells of securityEvents
      Then the answer's securityEvents.asyncRequest, if any, is one of none, long, request, in any letter case

  @R9967-4-03
  Rule: Events are named by their URIs

    Example: a list of URIs
      Given the ServiceProviderConfig tells of securityEvents
      Then each securityEvents.eventUris of the answer, if any, is a list of URIs
