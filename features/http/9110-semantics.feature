Feature: HTTP semantics
  What any HTTP server owes its clients. RFC 9110 and RFC 6585.

  @R9110-8.3-01
  Rule: Content names its media type

    Example: answers of several kinds
      Given a stored User
      When the client retrieves the User
      And the client sends:
        """
        GET NoSuchEndpoint
        """
      Then every answer with content so far names its media type

  @R9110-8.6-01
  Rule: Content-Length counts bytes

    Example: a nickName with letters of two bytes each
      Given a stored User with:
        """
        { "nickName": "Ångström" }
        """
      When the client sends a GET for the User on a connection of its own
      Then the provider answers 200 OK
      And the Content-Length of the answer, if any, counts its bytes

  @R9110-9.2.2-01
  Rule: Repeating PUT and DELETE changes nothing more

    Example: the same replacement twice
      Given a stored User with:
        """
        { "phoneNumbers": [{ "value": "tel:+1-201-555-0123", "type": "work" }] }
        """
      And the client has replaced the User with:
        """
        { "title": "Surveyor" }
        """
      When the client replaces the User with:
        """
        { "title": "Surveyor" }
        """
      Then the stored User is as it was, but for meta

    Example: the same deletion twice
      Given a deleted User
      When the client deletes the User
      Then the User is gone

  @R9110-9.3.2-01
  Rule: HEAD is GET without content

    Example: a User
      Given a stored User
      When the client sends a HEAD for the User on a connection of its own
      Then the answer is that to a GET, without content

  @R9110-12.5.1-01
  Rule: Who accepts nothing that is offered is refused, or gets it all the same

    Example: a client that accepts pictures alone
      Given a stored User
      When the client sends:
        """
        GET {{Users}}/{{User.id}}
        Accept: image/png
        """
      Then the provider answers one of 200, 406

  @R9110-12.5.1-02
  Rule: A list of media types with weights is understood

    Example: SCIM before a page
      Given a stored User
      When the client sends:
        """
        GET {{Users}}/{{User.id}}
        Accept: text/html;q=0.1, application/scim+json
        """
      Then the answer is SCIM

  @R9110-15.3.5-01
  Rule: A 204 has no content

    Example: a deletion
      Given a stored User
      When the client sends a DELETE for the User on a connection of its own
      Then the provider accepts it
      And the answer, if it is a 204, is without content

  @R9110-15.5.6-01
  Rule: A 405 names the methods that are allowed

    Example: POST on a User
      Given a stored User
      When the client sends:
        """
        POST {{Users}}/{{User.id}}

        { "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"] }
        """
      Then the refusal, if it is a 405, names the methods that are allowed

  @R9110-15.5.16-01
  Rule: Content of another media type may be refused

    Example: plain text
      When the client creates a User by sending:
        """
        POST {{Users}}
        Content-Type: text/plain

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{new address}}"
        }
        """
      Then the provider answers one of 400, 415

  @R9110-15.6.2-01
  Rule: A method that nobody knows is refused

    Example: a method that is made up
      When the client sends:
        """
        TRACEX {{Users}}
        """
      Then the provider answers one of 400, 405, 501

  @R6585-4-01 @organization
  Rule: A refusal for too many requests explains itself

    Example: one call too many
      Given the organization allows 1 calls a minute
      When the client makes 3 calls
      Then the provider refuses the last call as one too many
      And the refusal explains itself

  @R6585-5-01
  Rule: A request that is too long is refused in plain words

    Example: a filter of twenty thousand characters
      When the client searches the Users with a filter of 20000 characters
      Then the provider answers one of 200, 400, 414, 431
