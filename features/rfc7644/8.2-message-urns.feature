Feature: URNs of messages
  The URNs of messages are spelled as they are registered. RFC 7644 section 8.2.

  @R7644-8.2-01
  Rule: The URN of a message is spelled as it is registered

    @filter
    Example: a list
      Given a stored User
      When the client searches the Users for: userName eq "{{User.userName}}"
      Then the answer's schemas is ["urn:ietf:params:scim:api:messages:2.0:ListResponse"]

    Example: an error
      When the client sends:
        """
        POST Users

        {
        """
      Then the answer's schemas is ["urn:ietf:params:scim:api:messages:2.0:Error"]

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
      Then the answer's schemas is ["urn:ietf:params:scim:api:messages:2.0:BulkResponse"]
