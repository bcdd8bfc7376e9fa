Feature: Retrieving a known resource
  A client reads a resource with GET to its own URL. RFC 7644 section 3.4.1.

  @R7644-3.4.1-01
  Rule: A resource is read by its id

    Example: an ordinary User
      Given a stored User
      When the client retrieves the User
      Then the provider answers 200 OK
      And the answer's id is "{{User.id}}"

    Example: a User in a time zone
      Given a stored User with:
        """
        { "timezone": "Europe/Dublin" }
        """
      When the client retrieves the User
      Then the provider answers 200 OK
      And the answer's id is "{{User.id}}"

  @R7644-3.4.1-05 @groups
  Rule: A Group is read by its id

    Example: an ordinary Group
      Given a stored Group
      When the client retrieves the Group
      Then the provider answers 200 OK
      And the answer's id is "{{Group.id}}"

    Example: a Group that the client knows by an id of its own
      Given a stored Group with:
        """
        { "externalId": "{{new label}}" }
        """
      When the client retrieves the Group
      Then the provider answers 200 OK
      And the answer's id is "{{Group.id}}"

  @R7644-3.4.1-02
  Rule: An id that nobody has is not found

    Example: a User that does not exist
      Given a User that does not exist
      When the client retrieves the User
      Then the provider refuses it with 404
      And the answer's status is "404"

  @R7644-3.4.1-03 @groups
  Rule: An id leads to its resource under the endpoint of its type alone

    Example: a User among the Groups
      Given a stored User
      When the client sends:
        """
        GET {{Groups}}/{{User.id}}
        """
      Then the provider refuses it with 404

  @R7644-3.4.1-04
  Rule: Reading again shows the same

    Example: a User that is read three times
      Given a stored User with:
        """
        {
          "emails": [
            { "value": "{{new address}}", "type": "work" },
            { "value": "{{new address}}", "type": "home" }
          ]
        }
        """
      When the client retrieves the User 3 times
      Then each answer shows the same User

  @R7644-3.4.2-10
  Rule: Parameters of queries may stand on the URL of one resource

    @filter
    Example: a filter
      Given a stored User
      When the client sends:
        """
        GET {{Users}}/{{User.id}}?filter=userName%20pr
        """
      Then the provider does not fail

    Example: attributes
      Given a stored User
      When the client retrieves the User with attributes "userName"
      Then the provider answers 200 OK
      And the answer's userName is as sent

  @R7643-2.3.7-06 @groups
  Rule: A reference leads to its resource, or is refused in plain words

    Example: the members of a Group
      Given a stored User
      And a stored Group that has the User as a member
      When the client follows the members of the Group
      Then each link leads to its resource or is refused
