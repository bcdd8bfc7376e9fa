Feature: Messages and answers
  Messages of the protocol name their schema, and answers show resources as the provider holds them. RFC 7644 section 3.1.

  @R7644-3.1-02
  Rule: A message names a schema of the protocol

    @groups @filter
    Example: a list
      Given a stored Group
      When the client searches the Groups for: displayName eq "{{Group.displayName}}"
      Then each schemas[*] of the answer is a URN of a SCIM message

    Example: an error
      Given a deleted User
      When the client retrieves the User
      Then each schemas[*] of the answer, if any, is a URN of a SCIM message

    @bulk
    Example: an answer to a bulk request
      Given a stored User
      When the client sends:
        """
        POST Bulk

        {
          "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],
          "Operations": [{ "method": "DELETE", "path": "/Users/{{User.id}}" }]
        }
        """
      Then each schemas[*] of the answer is a URN of a SCIM message

  @R7644-3.1-04
  Rule: The answer shows the resource and not the request

    Example: a User sent with what the provider ignores
      When the client creates a User with groups of its own and an attribute that no schema has
      Then the provider accepts it
      And the answer shows the User as it is stored
